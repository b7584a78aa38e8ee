// An error that nobody catches.
const { createHash } = require('crypto');
console.log('before');
const hash = createHash('sha256');
hash.digest();
hash.update('too late');
