const fs = require('node:fs');

const own = require('./tree.js');
const scenario = require('./scenario.js');

let inside = false;
for (const name of ['mkdirSync', 'cpSync', 'rmSync']) {
  const plain = fs[name];
  fs[name] = (...given) => {
    if (!given.at(-1)?.recursive) return plain(...given);
    if (inside) {
      throw new Error(`tree.js calls ${name} with recursive`);
    }
    inside = true;
    try {
      return own[name](...given);
    } finally {
      inside = false;
    }
  };
}

scenario({});
