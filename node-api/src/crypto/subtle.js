// `crypto.subtle`: digests, HMAC, AES, and keys derived by HKDF and PBKDF2. What needs a pair of keys is not simulated.
// What Node computes on its pool is computed on the pool here.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR },
} = require('internal/errors');
const { begin } = require('internal/async_hooks/operations');
const { DOMException } = require('internal/dom_exception');
const { tag } = require('internal/web/idl');
const { marked, notSimulated } = require('internal/unsimulated');
const { Buffer } = require('buffer');
const { accepts, checkCount, checkOwner, converters, normalize } = require('internal/crypto/normalize');
const {
  blockBits, checkNotEmpty, checkUsages, clearRest, dataError, denied, exportNow, failed, importNow, isCipher,
} = require('internal/crypto/web_keys');
const { keyOf, slotsOf } = require('internal/crypto/crypto_key');
const { digestNow, hmacNow } = require('internal/crypto/hash');
const { randomBytes } = require('internal/crypto/random');

const kMake = Symbol('make');
/** What hashing costs: about two nanoseconds a byte. */
const NANOSECONDS = 2;

/** The kinds of jobs, each as the name of its provider and of its class. */
const KINDS = {
  __proto__: null,
  digest: ['HASHREQUEST', 'HashJob'],
  generateKey: ['KEYGENREQUEST', 'SecretKeyGenJob'],
  hkdf: ['DERIVEBITSREQUEST', 'HKDFJob'],
  pbkdf2: ['PBKDF2REQUEST', 'PBKDF2Job'],
  sign: ['SIGNREQUEST', 'HmacJob'],
  verify: ['SIGNREQUEST', 'HmacJob'],
};
const CIPHER = ['CIPHERREQUEST', 'AESCipherJob'];

/** A promise for what the pool computes. */
function onPool(label, cost, make) {
  return new Promise((resolve, reject) => {
    internal.pool(label, resolve, () => {
      try {
        resolve(make());
      } catch (cause) {
        // The pool's answer finds no function running.
        cause.stack = String(cause);
        reject(failed('The operation failed for an operation-specific reason', { name: 'OperationError', cause }));
      }
    }, cost, begin(...(KINDS[label] ?? CIPHER)));
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
  if (isCipher(name)) return length;
  if (name !== 'HMAC') return null;
  if (length === 0) throw failed('HmacImportParams.length cannot be 0', 'DataError');
  return length ?? blockBits(hash);
}

// ---- Keys ----

const importKey = {
  convert: [undefined, undefined, undefined, undefined, 'usages'],
  act([format, data, algorithm, extractable, usages]) {
    return importNow(format, data, normalize(algorithm, 'importKey'), extractable, usages);
  },
};

const exportKey = {
  convert: ['format', 'key'],
  act([format, key]) {
    return exportNow(format, key);
  },
};

const generateKey = {
  convert: [undefined, undefined, 'usages'],
  act([algorithm, extractable, usages]) {
    const { name, hash, length = blockBits(hash) } = normalize(algorithm, 'generateKey');
    const shown = hash === undefined ? { name, length } : { name, length, hash };
    if (length === 0) throw failed('HmacKeyGenParams.length cannot be 0');
    checkUsages({ name }, usages);
    checkNotEmpty(usages, 'creating a key');
    return onPool('generateKey', 1000, () => {
      const bytes = Uint8Array.from(randomBytes(Math.ceil(length / 8)));
      clearRest(bytes, length);
      return keyOf({ algorithm: shown, bytes, extractable: Boolean(extractable), usages });
    });
  },
};

// ---- What is done with keys ----

const digest = {
  convert: [undefined, 'bytes'],
  act([algorithm, bytes]) {
    const { name } = normalize(algorithm, 'digest');
    return onPool('digest', bytes.length * NANOSECONDS, () => digestNow(name, bytes));
  },
};

/** What a key holds, if it is one for this algorithm and may be used so. */
function usable(key, { name }, usage) {
  const slots = slotsOf(key);
  if (slots.algorithm.name !== name) throw denied('Key algorithm mismatch');
  if (!slots.usages.includes(usage)) throw denied(`Unable to use this key to ${usage}`);
  return slots;
}

function hmac(usage, algorithm, key, bytes, make) {
  const slots = usable(key, normalize(algorithm, usage), usage);
  const hash = slots.algorithm.hash.name;
  return onPool(usage, bytes.length * NANOSECONDS, () => make(hmacNow(hash, slots.bytes, bytes)));
}

const sign = {
  convert: [undefined, 'key', 'bytes'],
  act([algorithm, key, bytes]) {
    return hmac('sign', algorithm, key, bytes, (made) => made);
  },
};

const verify = {
  convert: [undefined, 'key', 'bytes', 'bytes'],
  act([algorithm, key, signature, bytes]) {
    return hmac('verify', algorithm, key, bytes, (made) => Buffer.compare(new Uint8Array(made), signature) === 0);
  },
};

function cipher(usage, normal, key, data) {
  const { bytes } = usable(key, normal, usage);
  const { encipher } = require('internal/crypto/web_ciphers');
  const isEncrypting = usage === 'encrypt' || usage === 'wrapKey';
  return onPool(usage, 1000 + data.length * NANOSECONDS, () => encipher(isEncrypting, normal, bytes, data));
}

const encrypt = {
  convert: [undefined, 'key', 'bytes'],
  act([algorithm, key, data]) {
    return cipher('encrypt', normalize(algorithm, 'encrypt'), key, data);
  },
};

const decrypt = {
  convert: [undefined, 'key', 'bytes'],
  act([algorithm, key, data]) {
    return cipher('decrypt', normalize(algorithm, 'decrypt'), key, data);
  },
};

/** Keys are wrapped by an algorithm of its own, or enciphered by any other. */
const forWrapping = (algorithm, own, other) => accepts(own, algorithm) ?? normalize(algorithm, other);

/** A key as text in JSON, which the wrapping algorithm needs in whole halves of blocks. */
function jwkText(jwk, { name }) {
  const text = JSON.stringify(jwk);
  return Buffer.from(name === 'AES-KW' ? text.padEnd(Math.ceil(text.length / 8) * 8) : text);
}

const wrapKey = {
  convert: ['format', 'key', 'key'],
  act([format, key, wrappingKey, algorithm]) {
    const normal = forWrapping(algorithm, 'wrapKey', 'encrypt');
    usable(wrappingKey, normal, 'wrapKey');
    const made = exportNow(format, key);
    return cipher('wrapKey', normal, wrappingKey, format === 'jwk' ? jwkText(made, normal) : new Uint8Array(made));
  },
};

function parsedJwk(bytes) {
  let jwk;
  try {
    jwk = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw failed('Invalid wrapped JWK key', { name: 'DataError', cause });
  }
  if (jwk?.kty === undefined) throw dataError('Invalid wrapped JWK key');
  return jwk;
}

const unwrapKey = {
  convert: ['format', 'bytes', 'key', undefined, undefined, undefined, 'usages'],
  act([format, wrapped, unwrappingKey, algorithm, type, extractable, usages]) {
    const normal = forWrapping(algorithm, 'unwrapKey', 'decrypt');
    const wanted = normalize(type, 'importKey');
    return cipher('unwrapKey', normal, unwrappingKey, wrapped).then((bytes) =>
      importNow(format, format === 'jwk' ? parsedJwk(bytes) : new Uint8Array(bytes), wanted, extractable, usages));
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
  act([algorithm, key, length = null]) {
    const normal = normalize(algorithm, 'deriveBits');
    checkBase(normal, key, 'deriveBits');
    return derive(normal, key, length === null ? null : Number(length) >>> 0);
  },
};

const deriveKey = {
  convert: [undefined, 'key', undefined, undefined, 'usages'],
  act([algorithm, key, type, extractable, usages]) {
    const normal = normalize(algorithm, 'deriveBits');
    const wanted = normalize(type, 'importKey');
    const length = lengthOf(normalize(type, 'length'));
    checkBase(normal, key, 'deriveKey');
    return Promise.resolve(derive(normal, key, length)).then((bits) =>
      importNow('raw-secret', new Uint8Array(bits), wanted, extractable, usages));
  },
};

const actions = {
  decrypt, deriveBits, deriveKey, digest, encrypt, exportKey, generateKey, importKey, sign, unwrapKey, verify, wrapKey,
};
// With the number of arguments that each must have.
const METHODS = [
  ['encrypt', 3], ['decrypt', 3], ['sign', 3], ['verify', 4], ['digest', 2], ['generateKey', 3], ['deriveKey', 5],
  ['deriveBits', 2], ['importKey', 5], ['exportKey', 2], ['wrapKey', 4], ['unwrapKey', 7], ['getPublicKey', 2],
  ['encapsulateBits', 2], ['encapsulateKey', 5], ['decapsulateBits', 3], ['decapsulateKey', 6],
];

/** A promise for what is done at once, without a turn of its own, or the one that the pool keeps. */
function call(...parts) {
  try {
    return Promise.resolve(invoke(...parts));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Checks the arguments of a call from first to last, and acts. */
function invoke(owner, name, count, args) {
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

module.exports = { SubtleCrypto, kMake };
