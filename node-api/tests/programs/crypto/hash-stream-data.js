// 'data' of a hash, once, and the digest once more by hand.
const { createHash } = require('crypto');
const hash = createHash('md5');
hash.setEncoding('hex');
hash.on('data', (text) => console.log('data', text));
hash.on('end', () => console.log('end', hash.digest('hex'), hash.readableEnded, hash.writableFinished));
hash.on('close', () => {
  try {
    hash.digest();
  } catch (error) {
    console.log(error.code);
  }
});
hash.write('é', 'latin1');
hash.end('x');
