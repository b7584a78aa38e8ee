// crypto.hash and its encodings.
const crypto = require('crypto');
console.log(crypto.hash('sha1', 'Node'), crypto.hash('md5', Buffer.from([1, 2])));
console.log(crypto.hash('md5', 'x', 'base64'), crypto.hash('md5', 'x', 'buffer'));
console.log(crypto.hash('md5', 'x', { outputEncoding: 'base64url' }), crypto.hash('md5', 'x', {}));
console.log(crypto.hash('SHA-1', '') === crypto.createHash('sha1').digest('hex'));
