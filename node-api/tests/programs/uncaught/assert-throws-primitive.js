// A primitive value was thrown where an object should have been.
const assert = require('assert');
assert.throws(
  () => {
    throw 5;
  },
  { a: 1 },
);
