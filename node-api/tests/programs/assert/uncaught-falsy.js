const assert = require('assert');
const user = { name: '' };
assert(user.name);
