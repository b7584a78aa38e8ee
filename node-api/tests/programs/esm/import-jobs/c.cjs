exports.a=1; console.log("cjs body", globalThis.n)
