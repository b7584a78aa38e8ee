const o = {};
console.log(o.#secret);
