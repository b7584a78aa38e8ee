const stream = require('node:stream');

const { take } = require('./take.js');
const scenario = require('./scenario.js');

// A source whose buffer is an array, and whose read is the learner's.
stream.Readable = class {
  #chunks = [];

  push(chunk) {
    this.#chunks.push(chunk);
    return true;
  }

  read(n) {
    return take(this.#chunks, n);
  }
};

scenario({});
