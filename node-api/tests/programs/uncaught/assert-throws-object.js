// What was thrown has not the properties that it should have.
const assert = require('assert');
assert.throws(
  () => {
    throw new Error('m');
  },
  { message: 'x' },
);
