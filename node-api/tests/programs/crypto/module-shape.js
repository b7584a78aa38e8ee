// The names of the module are all there.
const crypto = require('crypto');
console.log(Object.keys(crypto));
console.log(Object.getOwnPropertyNames(crypto).length, crypto.getFips(), crypto.constants.RSA_PKCS1_PADDING);
for (const name of ['webcrypto', 'subtle', 'getRandomValues', 'constants']) {
  const { enumerable, configurable, get } = Object.getOwnPropertyDescriptor(crypto, name);
  console.log(name, enumerable, configurable, typeof get);
}
console.log(crypto.createHash.length, crypto.pbkdf2.length, crypto.scrypt.length, crypto.randomInt.length, crypto.hkdf.length);
