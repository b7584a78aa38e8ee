// The two queuing strategies of the standard.
'use strict';

const {
  codes: { ERR_MISSING_OPTION },
  present,
} = require('internal/errors');
const { validateObject } = require('internal/validators');
const { publish } = require('internal/webstreams/support');

function markOf(init) {
  validateObject(init, 'init');
  if (init.highWaterMark === undefined) throw new ERR_MISSING_OPTION('init.highWaterMark');
  return +init.highWaterMark;
}

// One function for all strategies of a kind, as the standard has it.
const byteLength = Object.defineProperty((chunk) => {
  present(chunk, 'byteLength');
  return chunk.byteLength;
}, 'name', { value: 'size' });
const count = Object.defineProperty(() => 1, 'name', { value: 'size' });

class ByteLengthQueuingStrategy {
  #mark;

  constructor(init) {
    this.#mark = markOf(init);
  }

  get highWaterMark() {
    return this.#mark;
  }

  get size() {
    return this.#mark === undefined ? undefined : byteLength;
  }
}

class CountQueuingStrategy {
  #mark;

  constructor(init) {
    this.#mark = markOf(init);
  }

  get highWaterMark() {
    return this.#mark;
  }

  get size() {
    return this.#mark === undefined ? undefined : count;
  }
}

for (const Class of [ByteLengthQueuingStrategy, CountQueuingStrategy]) {
  publish(Class, ({ highWaterMark }) => ({ highWaterMark }));
}

module.exports = { ByteLengthQueuingStrategy, CountQueuingStrategy };
