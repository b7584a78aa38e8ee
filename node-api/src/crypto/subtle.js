// `crypto.subtle`: digests, HMAC, and keys derived by HKDF and PBKDF2. What needs a cipher or a pair of keys is not
// simulated. What Node computes on its pool is computed on the pool here.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { tag } = require('internal/web/idl');
const { marked, notSimulated } = require('internal/unsimulated');
const { Buffer } = require('buffer');
const { accepts, checkCount, checkOwner, converters, normalize } = require('internal/crypto/normalize');
const { keyOf, slotsOf } = require('internal/crypto/crypto_key');
const { digestNow, hmacNow } = require('internal/crypto/hash');
const { randomBytes } = require('internal/crypto/random');

const kMake = Symbol('make');
/** What hashing costs: about two nanoseconds a byte. */
const NANOSECONDS = 2;
const LARGE = ['SHA-384', 'SHA-512'];
const ALLOWED = { HMAC: ['sign', 'verify'], HKDF: ['deriveKey', 'deriveBits'], PBKDF2: ['deriveKey', 'deriveBits'] };
const dataError = (message) => new DOMException(message, 'DataError');
const failed = (message, options = 'OperationError') => new DOMException(message, options);
const denied = (message) => new DOMException(message, 'InvalidAccessError');
const unsupported = (message) => new DOMException(message, 'NotSupportedError');
const blockBits = ({ name }) => (LARGE.includes(name) ? 1024 : 512);

/** A promise for what the pool computes. */
function onPool(label, cost, make) {
  return new Promise((resolve, reject) => {
    internal.pool(label, resolve, () => {
      try {
        resolve(make());
      } catch (cause) {
        reject(failed('The operation failed for an operation-specific reason', { name: 'OperationError', cause }));
      }
    }, cost);
  });
}

class SubtleCrypto {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  static supports(operation, algorithm, lengthOrAdditionalAlgorithm = null) {
    checkCount(arguments, 2, 'supports', 'SubtleCrypto');
    warnOnce();
    return isSupported(`${operation}`, algorithm, lengthOrAdditionalAlgorithm);
  }
}
Object.defineProperty(SubtleCrypto, 'supports', { enumerable: true });
Object.defineProperty(SubtleCrypto.supports, 'length', { value: 2 });

let isWarned = false;
function warnOnce() {
  if (isWarned) return;
  isWarned = true;
  const message = 'The supports Web Crypto API method is an experimental feature and might change at any time';
  process.emitWarning(message, 'ExperimentalWarning');
}

function isSupported(operation, algorithm, other) {
  if (operation === 'deriveKey') {
    const length = accepts('length', other);
    return length !== undefined && accepts('importKey', other) !== undefined &&
      isSupported('deriveBits', algorithm, lengthOf(length));
  }
  const normal = accepts(operation, algorithm);
  if (normal === undefined) return false;
  if (operation === 'deriveBits') return other !== null && other % 8 === 0 && normal.iterations !== 0;
  return normal.length !== 0;
}

/** How many bits a key of this algorithm has; null where the algorithm does not say. */
function lengthOf({ name, hash, length }) {
  if (name !== 'HMAC') return null;
  if (length === 0) throw failed('HmacImportParams.length cannot be 0', 'DataError');
  return length ?? blockBits(hash);
}

// ---- Keys ----

function checkUsages({ name }, usages) {
  if (usages.every((usage) => ALLOWED[name].includes(usage))) return;
  throw new DOMException(`Unsupported key usage for ${name === 'HMAC' ? '' : 'a '}${name} key`, 'SyntaxError');
}

function checkNotEmpty(usages, doing) {
  if (usages.length === 0) throw new DOMException(`Usages cannot be empty when ${doing}.`, 'SyntaxError');
}

/** The bytes of a JSON Web Key, which must not contradict what is asked for. */
function fromJwk(jwk, { hash }, extractable, usages) {
  if (!jwk.kty) throw dataError('Invalid keyData');
  if (jwk.kty !== 'oct') throw dataError('Invalid JWK "kty" Parameter');
  if (usages.length > 0 && jwk.use !== undefined && jwk.use !== 'sig') throw dataError('Invalid JWK "use" Parameter');
  const operations = jwk.key_ops;
  if (operations !== undefined) {
    if (new Set(operations).size < operations.length) throw dataError('Duplicate key operation');
    if (usages.some((usage) => !operations.includes(usage))) throw dataError('Key operations and usage mismatch');
  }
  if (jwk.ext !== undefined && extractable && jwk.ext !== true) {
    throw dataError('JWK "ext" Parameter and extractable mismatch');
  }
  if (jwk.k === undefined) throw dataError('Invalid keyData');
  if (jwk.alg !== undefined && jwk.alg !== jwkName(hash)) {
    throw dataError('JWK "alg" does not match the requested algorithm');
  }
  return Uint8Array.from(Buffer.from(`${jwk.k}`, 'base64url'));
}

const jwkName = ({ name }) => `HS${name.slice('SHA-'.length)}`;

/** A key from bytes, or from an object in the format `jwk`. */
function importNow(format, data, algorithm, extractable, usages) {
  let normal = algorithm;
  if (format === 'KeyObject') {
    normal = normalize(algorithm, 'importKey');
    usages = converters.usages(usages, 3, "Failed to execute 'toCryptoKey' on 'KeyObject'");
  }
  const { name } = normal;
  const isRaw = ['raw', 'raw-secret', 'KeyObject'].includes(format);
  if (!isRaw && !(format === 'jwk' && name === 'HMAC')) throw unsupported(`Unable to import ${name} using ${format} format`);
  if (name !== 'HMAC' && extractable) throw new DOMException(`${name} keys are not extractable`, 'SyntaxError');
  checkUsages(normal, usages);
  if (name === 'HMAC' && normal.length === 0) throw dataError('HmacImportParams.length cannot be 0');
  const bytes = isRaw ? Uint8Array.from(data) : fromJwk(data, normal, extractable, usages);
  const shown = { name };
  if (name === 'HMAC') {
    if (bytes.length === 0) throw dataError('Zero-length key is not supported');
    const length = normal.length ?? bytes.length * 8;
    if (Math.ceil(length / 8) !== bytes.length) throw dataError('Invalid key length');
    Object.assign(shown, { length, hash: normal.hash });
    clearRest(bytes, length);
  }
  checkNotEmpty(usages, 'importing a secret key');
  return keyOf({ algorithm: shown, bytes, extractable: Boolean(extractable), usages });
}

/** Clears the bits of the last byte that do not belong to a key. */
function clearRest(bytes, length) {
  if (length % 8 !== 0) bytes[bytes.length - 1] &= 0xff << (8 - (length % 8));
}

const importKey = {
  convert: [undefined, undefined, undefined, undefined, 'usages'],
  async act([format, data, algorithm, extractable, usages]) {
    return importNow(format, data, normalize(algorithm, 'importKey'), extractable, usages);
  },
};

const exportKey = {
  convert: ['format', 'key'],
  async act([format, key]) {
    const { algorithm, bytes, extractable, usages } = slotsOf(key);
    if (algorithm.name !== 'HMAC') throw unsupported(`${algorithm.name} key export is not supported`);
    if (!extractable) throw denied('key is not extractable');
    if (format === 'jwk') {
      const k = Buffer.from(bytes).toString('base64url');
      return { key_ops: [...usages], ext: extractable, alg: jwkName(algorithm.hash), kty: 'oct', k };
    }
    if (format === 'raw' || format === 'raw-secret') return Uint8Array.from(bytes).buffer;
    throw unsupported(`Unable to export HMAC secret key using ${format} format`);
  },
};

const generateKey = {
  convert: [undefined, undefined, 'usages'],
  async act([algorithm, extractable, usages]) {
    const { name, hash, length = blockBits(hash) } = normalize(algorithm, 'generateKey');
    if (length === 0) throw failed('HmacKeyGenParams.length cannot be 0');
    checkUsages({ name }, usages);
    checkNotEmpty(usages, 'creating a key');
    return onPool('generateKey', 1000, () => {
      const bytes = Uint8Array.from(randomBytes(Math.ceil(length / 8)));
      clearRest(bytes, length);
      return keyOf({ algorithm: { name, length, hash }, bytes, extractable: Boolean(extractable), usages });
    });
  },
};

// ---- What is done with keys ----

const digest = {
  convert: [undefined, 'bytes'],
  async act([algorithm, bytes]) {
    const { name } = normalize(algorithm, 'digest');
    return onPool('digest', bytes.length * NANOSECONDS, () => digestNow(name, bytes));
  },
};

function hmac(usage, algorithm, key, bytes, make) {
  const { name } = normalize(algorithm, usage);
  const slots = slotsOf(key);
  if (slots.algorithm.name !== name) throw denied('Key algorithm mismatch');
  if (!slots.usages.includes(usage)) throw denied(`Unable to use this key to ${usage}`);
  const hash = slots.algorithm.hash.name;
  return onPool(usage, bytes.length * NANOSECONDS, () => make(hmacNow(hash, slots.bytes, bytes)));
}

const sign = {
  convert: [undefined, 'key', 'bytes'],
  async act([algorithm, key, bytes]) {
    return hmac('sign', algorithm, key, bytes, (made) => made);
  },
};

const verify = {
  convert: [undefined, 'key', 'bytes', 'bytes'],
  async act([algorithm, key, signature, bytes]) {
    return hmac('verify', algorithm, key, bytes, (made) => Buffer.compare(new Uint8Array(made), signature) === 0);
  },
};

function derive({ name, hash, salt, info, iterations }, key, length) {
  const { bytes } = slotsOf(key);
  if (iterations === 0) throw failed('iterations cannot be zero');
  if (length === null) throw failed('length cannot be null');
  if (length % 8 !== 0) throw failed('length must be a multiple of 8');
  if (length === 0) return new ArrayBuffer(0);
  const size = length / 8;
  const own = internal.digestLength(hash.name);
  const blocks = Math.ceil(size / own);
  if (name === 'PBKDF2') {
    const cost = iterations * blocks * (own > 32 ? 600 : 300);
    return onPool('pbkdf2', cost, () => internal.pbkdf2(hash.name, bytes, salt, iterations, size).buffer);
  }
  if (blocks > 255) {
    const cause = Object.assign(new RangeError('Invalid key length'), { code: 'ERR_CRYPTO_INVALID_KEYLEN' });
    throw failed('The operation failed for an operation-specific reason', { name: 'OperationError', cause });
  }
  return onPool('hkdf', 2000 * (2 + blocks), () => internal.hkdf(hash.name, bytes, salt, info, size).buffer);
}

function checkBase(normal, key, usage) {
  const { algorithm, usages } = slotsOf(key);
  if (!usages.includes(usage)) throw denied(`baseKey does not have ${usage} usage`);
  if (algorithm.name !== normal.name) throw denied('Key algorithm mismatch');
}

const deriveBits = {
  convert: [undefined, 'key'],
  async act([algorithm, key, length = null]) {
    const normal = normalize(algorithm, 'deriveBits');
    checkBase(normal, key, 'deriveBits');
    return derive(normal, key, length === null ? null : Number(length) >>> 0);
  },
};

const deriveKey = {
  convert: [undefined, 'key', undefined, undefined, 'usages'],
  async act([algorithm, key, type, extractable, usages]) {
    const normal = normalize(algorithm, 'deriveBits');
    const wanted = normalize(type, 'importKey');
    const length = lengthOf(normalize(type, 'length'));
    checkBase(normal, key, 'deriveKey');
    const bits = await derive(normal, key, length);
    return importNow('raw-secret', new Uint8Array(bits), wanted, extractable, usages);
  },
};

const actions = { deriveBits, deriveKey, digest, exportKey, generateKey, importKey, sign, verify };
// With the number of arguments that each must have.
const METHODS = [
  ['encrypt', 3], ['decrypt', 3], ['sign', 3], ['verify', 4], ['digest', 2], ['generateKey', 3], ['deriveKey', 5],
  ['deriveBits', 2], ['importKey', 5], ['exportKey', 2], ['wrapKey', 4], ['unwrapKey', 7], ['getPublicKey', 2],
  ['encapsulateBits', 2], ['encapsulateKey', 5], ['decapsulateBits', 3], ['decapsulateKey', 6],
];

/** Checks the arguments of a call from first to last, and acts. */
async function call(owner, name, count, args) {
  checkOwner(owner, SubtleCrypto);
  checkCount(args, count, name, 'SubtleCrypto');
  const { act, convert } = actions[name];
  const where = `Failed to execute '${name}' on 'SubtleCrypto'`;
  const given = [...args];
  if (name === 'importKey') {
    given[0] = converters.format(given[0], 1, where);
    given[1] = converters[given[0] === 'jwk' ? 'dictionary' : 'bytes'](given[1], 2, where);
  }
  for (const [index, kind] of convert.entries()) {
    if (kind !== undefined) given[index] = converters[kind](given[index], index + 1, where);
  }
  return act(given);
}

for (const [name, length] of METHODS) {
  const isHere = actions[name] !== undefined;
  const act = isHere ? (owner, args) => call(owner, name, length, args) : async () => notSimulated(`crypto.subtle.${name}`)();
  const method = { [name](...args) { return act(this, args); } }[name];
  if (!isHere) marked(method);
  Object.defineProperty(method, 'length', { value: length, configurable: true });
  Object.defineProperty(SubtleCrypto.prototype, name, {
    value: method, writable: true, enumerable: true, configurable: true,
  });
}
tag(SubtleCrypto, 'SubtleCrypto');

module.exports = { SubtleCrypto, importNow, kMake };
