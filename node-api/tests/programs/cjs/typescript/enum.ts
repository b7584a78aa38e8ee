enum A {
  B,
}
