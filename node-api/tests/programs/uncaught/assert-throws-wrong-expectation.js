// What is expected cannot be.
const assert = require('assert');
assert.throws(() => {
  throw new Error('m');
}, 5);
