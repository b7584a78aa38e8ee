console.log("e2 body", globalThis.n)
