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

// Messages name the fields.
class ByteLengthQueuingStrategy {
  #state;
  #byteSizeFunction = byteLength;

  constructor(init) {
    this.#state = markOf(init);
  }

  get highWaterMark() {
    return this.#state;
  }

  get size() {
    return this.#byteSizeFunction;
  }
}

class CountQueuingStrategy {
  #state;
  #countSizeFunction = count;

  constructor(init) {
    this.#state = markOf(init);
  }

  get highWaterMark() {
    return this.#state;
  }

  get size() {
    return this.#countSizeFunction;
  }
}

for (const Class of [ByteLengthQueuingStrategy, CountQueuingStrategy]) {
  publish(Class, ({ highWaterMark }) => ({ highWaterMark }));
}

module.exports = { ByteLengthQueuingStrategy, CountQueuingStrategy };
