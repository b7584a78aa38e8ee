// Diffie and Hellman's exchange over the groups of RFC 2409 and RFC 3526, or over a prime that a program brings.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { validateInt32 } = require('internal/validators');
const { notSimulated } = require('internal/unsimulated');
const { isPrime, power, toNumber } = require('internal/crypto/primes');
const { randomBytes } = require('internal/crypto/random');
const { bytesOf, nativeError } = require('internal/crypto/util');

const kState = Symbol('kState');
const SOURCES = ['number', 'string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];

/** Each group's size in bits and the number that makes the RFC's formula give a prime. */
const GROUPS = {
  modp1: [768, 149_686n], modp2: [1024, 129_093n], modp5: [1536, 741_804n], modp14: [2048, 124_476n],
  modp15: [3072, 1_690_314n], modp16: [4096, 240_904n], modp17: [6144, 929_484n], modp18: [8192, 4_743_158n],
};

/** Pi times two to the power of `bits`, rounded down (Machin's formula). */
function pi(bits) {
  const guard = 64n;
  const unit = 1n << (bits + guard);
  const arctan = (inverse) => {
    let term = unit / inverse;
    let sum = term;
    for (let divisor = 3n, sign = -1n; term > 0n; divisor += 2n, sign = -sign) {
      term /= inverse * inverse;
      sum += (sign * term) / divisor;
    }
    return sum;
  };
  return (16n * arctan(5n) - 4n * arctan(239n)) >> guard;
}

/** `2^n - 2^(n-64) - 1 + 2^64 * (floor(2^(n-130) * pi) + c)` */
function primeOf(name) {
  if (!Object.hasOwn(GROUPS, name)) throw nativeError(Error, 'ERR_CRYPTO_UNKNOWN_DH_GROUP', 'Unknown DH group');
  const [bits, constant] = GROUPS[name];
  const size = BigInt(bits);
  return (1n << size) - (1n << (size - 64n)) - 1n + ((pi(size - 130n) + constant) << 64n);
}

function toBytes(number) {
  const text = number.toString(16);
  return Buffer.from(text.length % 2 === 0 ? text : `0${text}`, 'hex');
}

const shown = (bytes, encoding) => (encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes);

const TOO_SMALL = 128;
const NOT_PRIME = 1;
const NOT_SAFE = 2;
const NOT_SUITABLE_GENERATOR = 8;

/** What OpenSSL finds wrong with the numbers. */
function flawsOf(prime, generator) {
  let flaws = prime < 1n << 511n ? TOO_SMALL : 0;
  if (generator <= 1n || generator >= prime - 1n) flaws |= NOT_SUITABLE_GENERATOR;
  if (!isPrime(prime)) return flaws | NOT_PRIME;
  return isPrime((prime - 1n) / 2n) ? flaws : flaws | NOT_SAFE;
}

class Exchange {
  privateKey;
  publicKey;

  constructor(prime, generator) {
    this.prime = prime;
    this.generator = generator;
  }

  generateKeys() {
    const count = Math.ceil(this.prime.toString(16).length / 2);
    this.privateKey ??= (toNumber(randomBytes(count)) % (this.prime - 2n)) + 1n;
    this.publicKey = power(this.generator, this.privateKey, this.prime);
    return toBytes(this.publicKey);
  }

  computeSecret(other) {
    if (this.privateKey === undefined) {
      throw nativeError(Error, 'ERR_CRYPTO_OPERATION_FAILED', 'Failed to compute shared secret');
    }
    for (const [wrong, word] of [[other <= 1n, 'small'], [other >= this.prime - 1n, 'large']]) {
      if (wrong) throw nativeError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', `Supplied key is too ${word}`);
    }
    const size = toBytes(this.prime).length;
    return Buffer.from(power(other, this.privateKey, this.prime).toString(16).padStart(size * 2, '0'), 'hex');
  }

  key(name) {
    const word = name === 'publicKey' ? 'public' : 'private';
    if (this[name] !== undefined) return toBytes(this[name]);
    throw nativeError(Error, 'ERR_CRYPTO_INVALID_STATE', `No ${word} key - did you forget to generate one?`);
  }
}

function begin(owner, prime, generator, flaws) {
  owner[kState] = new Exchange(prime, generator);
  Object.defineProperty(owner, 'verifyError', { value: flaws, enumerable: true });
}

function DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  if (!(this instanceof DiffieHellman)) return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
  if (typeof sizeOrKey === 'number') notSimulated('A new prime of crypto.createDiffieHellman')();
  let [encoding, base, baseEncoding] = [keyEncoding, generator, genEncoding];
  if (encoding && encoding !== 'buffer' && !Buffer.isEncoding(encoding)) {
    [encoding, base, baseEncoding] = [undefined, keyEncoding, generator];
  }
  const prime = toNumber(bytesOf(sizeOrKey, 'sizeOrKey', SOURCES, encoding));
  let number = 2n;
  if (typeof base === 'number' && base !== 0) {
    validateInt32(base, 'generator');
    number = BigInt(base);
  } else if (base) {
    number = toNumber(bytesOf(base, 'generator', SOURCES, baseEncoding));
  }
  if (number < 2n) {
    const message = 'error:02800065:Diffie-Hellman routines::bad generator';
    throw nativeError(Error, 'ERR_OSSL_DH_BAD_GENERATOR', message);
  }
  begin(this, prime, number, flawsOf(prime, number));
}

function DiffieHellmanGroup(name) {
  if (!(this instanceof DiffieHellmanGroup)) return new DiffieHellmanGroup(name);
  begin(this, primeOf(name), 2n, 0);
}

const methods = {
  generateKeys(encoding) {
    return shown(this[kState].generateKeys(), encoding);
  },
  computeSecret(key, inEnc, outEnc) {
    return shown(this[kState].computeSecret(toNumber(keyBytes(key, inEnc))), outEnc);
  },
  getPrime(encoding) {
    return shown(toBytes(this[kState].prime), encoding);
  },
  getGenerator(encoding) {
    return shown(toBytes(this[kState].generator), encoding);
  },
  getPublicKey(encoding) {
    return shown(this[kState].key('publicKey'), encoding);
  },
  getPrivateKey(encoding) {
    return shown(this[kState].key('privateKey'), encoding);
  },
};
const setters = {
  setPublicKey(key, encoding) {
    this[kState].publicKey = toNumber(keyBytes(key, encoding));
    return this;
  },
  setPrivateKey(key, encoding) {
    this[kState].privateKey = toNumber(keyBytes(key, encoding));
    return this;
  },
};
Object.assign(DiffieHellman.prototype, methods, setters);
Object.assign(DiffieHellmanGroup.prototype, methods);

function keyBytes(key, encoding) {
  if (typeof key === 'string' || key instanceof ArrayBuffer || ArrayBuffer.isView(key)) {
    return bytesOf(key, 'key', SOURCES, encoding);
  }
  throw new ERR_INVALID_ARG_TYPE('key', ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], key);
}

function createDiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding) {
  return new DiffieHellman(sizeOrKey, keyEncoding, generator, genEncoding);
}

function createDiffieHellmanGroup(name) {
  return new DiffieHellmanGroup(name);
}

module.exports = {
  DiffieHellman, DiffieHellmanGroup, createDiffieHellman, createDiffieHellmanGroup,
  getDiffieHellman: createDiffieHellmanGroup,
};
