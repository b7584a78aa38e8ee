// `assert.fail` throws the error that it is given.
const assert = require('assert');
assert.fail(new TypeError('own'));
