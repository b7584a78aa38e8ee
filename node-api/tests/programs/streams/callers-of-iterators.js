// What stands in stacks where a stream of an iterable ends its iterator.
const { Readable } = require('stream');
const trace = (name) => console.log(new Error(name).stack);
const settled = () => new Promise((resolve) => setTimeout(resolve, 2));
(async () => {
  for (const error of [undefined, new Error('destroyed')]) {
    const values = function* () {
      try {
        yield 1;
        yield 2;
      } finally {
        trace('values');
      }
    };
    const later = async function* () {
      try {
        yield 1;
        yield 2;
      } finally {
        trace('later');
      }
    };
    for (const iterable of [values(), later()]) {
      const stream = Readable.from(iterable);
      stream.on('error', () => {}).once('data', () => {});
      await settled();
      stream.destroy(error);
      await settled();
    }
  }
  const own = {
    [Symbol.asyncIterator]() {
      trace('asked');
      return this;
    },
    async next() {
      trace('next');
      return { done: true };
    },
    async return() {
      trace('return');
      return {};
    },
  };
  Readable.from(own).destroy();
  await settled();
  Readable.from(own).resume();
})();
