// What is inflated is hashed on the way.
const { createHash } = require('crypto');
const { pipeline } = require('stream');
const zlib = require('zlib');
const { Readable } = require('stream');
const text = 'data '.repeat(50_000);
const hash = createHash('sha256');
pipeline(Readable.from([zlib.gzipSync(text)]), zlib.createGunzip(), hash, (error) => {
  console.log(error, hash.digest('hex') === createHash('sha256').update(text).digest('hex'));
});
