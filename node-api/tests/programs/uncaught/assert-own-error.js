// An assertion that fails with an error of the program's.
const assert = require('assert');
assert.strictEqual(1, 2, new RangeError('own'));
