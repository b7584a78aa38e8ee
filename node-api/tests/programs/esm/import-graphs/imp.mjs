globalThis.pp = import("./leaf.mjs"); console.log("in body",globalThis.n)
