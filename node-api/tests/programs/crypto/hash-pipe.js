// A file piped through a hash.
const fs = require('fs');
const { createHash } = require('crypto');
fs.writeFileSync('hashed.txt', 'line\n'.repeat(40_000));
const hash = createHash('sha1');
let reads = 0;
fs.createReadStream('hashed.txt')
  .on('data', () => reads++)
  .on('end', () => console.log('file ended'))
  .pipe(hash)
  .on('finish', () => console.log('finish'))
  .on('data', (digest) => console.log('digest', digest.toString('hex'), reads))
  .on('end', () => console.log('end'))
  .on('close', () => fs.unlinkSync('hashed.txt'));
