// The same text through every hash, and names that mean the same one.
const { createHash, getHashes } = require('crypto');
for (const name of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512-224', 'sha512-256']) {
  console.log(name, createHash(name).update('event loop').digest('hex'));
}
for (const name of ['RSA-SHA256', 'SHA-256', 'Sha256', 'sha2-256', 'sha256WithRSAEncryption', 'RSA-SHA512/256']) {
  console.log(name, createHash(name).digest('base64'));
}
console.log(getHashes().includes('sha256'), getHashes() === getHashes(), getHashes().length);
