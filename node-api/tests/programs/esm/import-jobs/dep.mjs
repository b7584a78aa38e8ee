import "./e2.mjs"; export const e=1; console.log("dep body", globalThis.n)
