export const t=await 1; console.log("tla body", globalThis.n)
