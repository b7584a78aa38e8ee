// Sizes in which OpenSSL has no prime to choose.
const crypto = require('crypto');
for (const [size, options] of [
  [1, {}],
  [2, {}],
  [3, {}],
  [2, { safe: true }],
  [3, { safe: true }],
  [4, { safe: true }],
  [5, { safe: true }],
]) {
  try {
    console.log(size, options, crypto.generatePrimeSync(size, { ...options, bigint: true }) > 1n);
  } catch (error) {
    console.log(size, options, error.message, error.code, Object.getOwnPropertyNames(error));
  }
}
crypto.generatePrime(1, (error, prime) => console.log(error, prime));
