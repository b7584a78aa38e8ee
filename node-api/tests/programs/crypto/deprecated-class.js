// The classes can be called as functions, and warn once.
const { Hash, Hmac, createHash } = require('crypto');
console.log(Hash('md5').digest('hex'), new Hash('md5').digest('hex'));
console.log(Hmac('md5', 'k').digest('hex'), createHash('md5') instanceof Hash);
