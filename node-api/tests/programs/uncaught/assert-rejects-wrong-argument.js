// What is to reject cannot.
const assert = require('assert');
assert.rejects(() => 5);
