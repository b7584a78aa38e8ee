// The `crypto` module: what is simulated, and the names of the rest.
'use strict';

const { deprecate } = require('internal/util/deprecate');
const { validateString } = require('internal/validators');
const { nativeError } = require('internal/crypto/util');
const { notSimulated } = require('internal/unsimulated');
const { CIPHERS, HASHES, NAMES } = require('internal/crypto/names');
const { Hash, Hmac, hash, timingSafeEqual } = require('internal/crypto/hash');
const random = require('internal/crypto/random');
const derive = require('internal/crypto/derive');
const exchange = require('internal/crypto/diffie_hellman');
const ciphers = require('internal/crypto/cipher');
const keys = require('internal/crypto/keys');
const primes = require('internal/crypto/primes');

const { randomBytes, randomFill, randomFillSync, randomInt, randomUUID, randomUUIDv7 } = random;

const found = {
  createHash(algorithm, options) {
    return new Hash(algorithm, options);
  },
  createHmac(hmac, key, options) {
    return new Hmac(hmac, key, options);
  },
  getCiphers: (() => () => [...CIPHERS])(),
  getFips() {
    return 0;
  },
  getHashes: (() => () => [...HASHES])(),
  setFips(val) {
    if (val) notSimulated('FIPS mode')();
  },
  setEngine(id, _flags) {
    validateString(id, 'id');
    throw nativeError(Error, 'ERR_CRYPTO_ENGINE_UNKNOWN', `Engine "${id}" was not found`);
  },
  Hash: deprecate(Hash, 'crypto.Hash constructor is deprecated.', 'DEP0179'),
  Hmac: deprecate(Hmac, 'crypto.Hmac constructor is deprecated.', 'DEP0181'),
  secureHeapUsed() {
    return { total: 0, used: 0, utilization: NaN, min: 2 };
  },
  ...keys, ...primes, ...exchange, ...derive, ...ciphers,
  hash, randomBytes, randomFill, randomFillSync, randomInt, randomUUID, randomUUIDv7, timingSafeEqual,
};

const crypto = {};
for (const name of NAMES) {
  let value = found[name];
  if (value === undefined) {
    value = notSimulated(`crypto.${name}`);
    Object.defineProperty(value, 'name', { value: name, configurable: true });
  }
  crypto[name] = value;
}

const web = () => require('internal/crypto/webcrypto').crypto;
function getRandomValues(array) {
  return web().getRandomValues(array);
}
const getter = (get) => ({ configurable: false, enumerable: true, get });
Object.defineProperties(crypto, {
  fips: {
    get: deprecate(found.getFips, 'The crypto.fips is deprecated. Please use crypto.getFips()', 'DEP0093'),
    set: found.setFips,
  },
  constants: { configurable: false, enumerable: true, value: require('internal/read_only').readOnly(require('internal/constants').crypto) },
  webcrypto: getter(web),
  subtle: getter(() => web().subtle),
  getRandomValues: getter(() => getRandomValues),
});
for (const name of ['prng', 'pseudoRandomBytes', 'rng']) {
  Object.defineProperty(crypto, name, { value: randomBytes, writable: true, enumerable: false, configurable: true });
}

module.exports = crypto;
