// What was thrown does not match.
const assert = require('assert');
assert.throws(() => {
  throw new Error('m');
}, /x/);
