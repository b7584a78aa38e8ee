export const e=1; console.log("esm body", globalThis.n)
