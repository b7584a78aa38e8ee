// An error that was not the unwanted one is passed on.
const assert = require('assert');
assert.doesNotThrow(() => {
  throw new Error('m');
}, TypeError);
