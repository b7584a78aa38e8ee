// A long string of an assertion's error is shown by what is behind 512 characters; no stack is kept while values are
// compared.
const assert = require('assert');
const { inspect } = require('util');
const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return error;
  }
};
const error = thrown(() => assert.equal(`${'a'.repeat(512)}and the rest`, 'b\n'.repeat(12)));
error.stack = 'short';
console.log(error, error.actual.length);
console.log(inspect(error, { depth: 0, compact: 1 }));
const before = Error.stackTraceLimit;
console.log(thrown(() => assert.strictEqual(Error, TypeError)).message, Error.stackTraceLimit === before);
console.log(thrown(() => assert.deepStrictEqual({ a: Error }, { a: RangeError })).message);
Error.stackTraceLimit = 3;
console.log(thrown(() => assert.deepEqual(Error, 1)).message, Error.stackTraceLimit);
