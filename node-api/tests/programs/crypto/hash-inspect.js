// How hashes look, before and after they are used as streams.
const { createHash, createHmac } = require('crypto');
const hash = createHash('md5', { highWaterMark: 3 });
console.log(hash, createHmac('md5', 'k'));
console.log(Object.keys(hash), typeof hash.pipe);
console.log(hash.writableHighWaterMark, hash.readableHighWaterMark, Object.keys(hash).slice(0, 3));
