// Every hash that Node lists, under its other names, with its own length and another, in HMAC and in derived keys.
const c = require('crypto');
for (const n of c.getHashes()) {
  let r;
  try {
    const h = c.createHash(n).update('abc');
    r = h.digest('hex');
  } catch (e) {
    r = e.code + ' ' + e.message;
  }
  console.log(n, r);
}
for (const n of ['shake128', 'shake256', 'SHAKE-128', 'sha3-256', 'blake2b512', 'sha256'])
  for (const outputLength of [0, 1, 20, 32, 100]) {
    try {
      console.log(
        n,
        outputLength,
        c.createHash(n, { outputLength }).update('abc').digest('hex'),
        c.hash(n, 'abc', { outputLength }),
      );
    } catch (e) {
      console.log(n, outputLength, e.code, e.message);
    }
  }
for (const n of [
  'sha3-224',
  'sha3-512',
  'blake2b512',
  'blake2s256',
  'ripemd160',
  'rmd160',
  'ripemd',
  'sm3',
  'shake128',
  'md5-sha1',
  'BLAKE2B-512',
  'BLAKE2b512',
  'SHA3-256',
  'RIPEMD-160',
  'RIPEMD160',
  'KECCAK-256',
  'keccak-256',
  'blake2b',
  'RSA-SM3',
  'SM3',
  'md5WithRSAEncryption',
  'blake2bp',
  'whirlpool',
  'md4',
  'null',
  'keccak-kmac-128',
]) {
  for (const f of [
    () => c.createHmac(n, 'k'.repeat(150)).update('abc').digest('hex'),
    () => c.createHash(n).update('x').digest('hex'),
    () => c.pbkdf2Sync('p', 's', 3, 20, n).toString('hex'),
    () => Buffer.from(c.hkdfSync(n, 'p', 's', 'i', 20)).toString('hex'),
  ])
    try {
      console.log(n, f());
    } catch (e) {
      console.log(n, e.code, e.message);
    }
}
