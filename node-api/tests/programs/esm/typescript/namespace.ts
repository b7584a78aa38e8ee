export namespace Space {
  export const x = 1;
}
