// The same of a value that should be truthy.
const assert = require('assert');
assert(false, new RangeError('own'));
