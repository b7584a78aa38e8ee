// What the methods of `crypto.subtle` accept: the arguments' types, and the algorithms with their parameters.
'use strict';

const {
  codes: { ERR_INVALID_THIS },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { conversionError, toDOMString } = require('internal/web/idl');
const { notSimulated } = require('internal/unsimulated');
const { isAnyArrayBuffer } = require('internal/util/types');
const { nativeError, viewOf } = require('internal/crypto/util');

const HASHES = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];
/** Names that Node knows and this runtime has no code for. */
const OTHER_HASHES = /^(?:c?SHAKE(?:128|256)|TurboSHAKE(?:128|256)|SHA3-(?:256|384|512)|KT(?:128|256))$/i;
const OTHERS = /^(?:AES-OCB|RSA|ECD|Ed\d|X\d|ML-|ChaCha20|Argon2|KMAC)/i;
const FORMATS = ['raw', 'pkcs8', 'spki', 'jwk', 'raw-public', 'raw-secret', 'raw-private', 'raw-seed'];
const USAGES = [
  'encrypt', 'decrypt', 'sign', 'verify', 'deriveKey', 'deriveBits', 'wrapKey', 'unwrapKey', 'encapsulateBits',
  'decapsulateBits', 'encapsulateKey', 'decapsulateKey',
];

/** Dictionaries: the members in the order in which they are read, and whether each has to be there. */
const HKDF = ['HkdfParams', { hash: true, info: true, salt: true }];
const PBKDF2 = ['Pbkdf2Params', { hash: true, iterations: true, salt: true }];
const importOf = ['HmacImportParams', { hash: true, length: false }];
/** What each algorithm can be used for. */
const ALGORITHMS = {
  HMAC: {
    sign: true, verify: true, exportKey: true, importKey: importOf, length: importOf,
    generateKey: ['HmacKeyGenParams', { hash: true, length: false }],
  },
  HKDF: { importKey: true, length: true, deriveBits: HKDF },
  PBKDF2: { importKey: true, length: true, deriveBits: PBKDF2 },
};
const AES = {
  'AES-CBC': ['AesCbcParams', { iv: true }],
  'AES-CTR': ['AesCtrParams', { counter: true, length: true }],
  'AES-GCM': ['AeadParams', { additionalData: false, iv: true, tagLength: false }],
};
for (const [name, params] of [...Object.entries(AES), ['AES-KW']]) {
  ALGORITHMS[name] = {
    generateKey: ['AesKeyGenParams', { length: true }], length: ['AesDerivedKeyParams', { length: true }],
    exportKey: true, importKey: true,
    ...(params === undefined ? { wrapKey: true, unwrapKey: true } : { encrypt: params, decrypt: params }),
  };
}
for (const hash of HASHES) ALGORITHMS[hash] = { digest: true };

const BUFFERS = 'is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.';
const isBytes = (value) => ArrayBuffer.isView(value) || isAnyArrayBuffer(value);
const unknown = (message = 'Unrecognized algorithm name') => new DOMException(message, 'NotSupportedError');
const place = (index) => `${index}${['th', 'st', 'nd', 'rd'][index] ?? 'th'} argument`;

function checkOwner(value, Class) {
  if (!(value instanceof Class)) throw new ERR_INVALID_THIS(Class.name);
}

function checkCount(args, count, method, owner) {
  if (args.length >= count) return;
  const message =
    `Failed to execute '${method}' on '${owner}': ${count} argument${count === 1 ? '' : 's'} required, but only ` +
    `${args.length} present.`;
  throw nativeError(TypeError, 'ERR_MISSING_ARGS', message);
}

function missing(member, type) {
  const message = 'Failed to normalize algorithm: passed algorithm cannot be converted to ' +
    `'${type}' because '${member}' is required in '${type}'.`;
  return nativeError(TypeError, 'ERR_MISSING_OPTION', message);
}

function nameOf(algorithm) {
  if (typeof algorithm !== 'object' || algorithm === null) return toDOMString(algorithm);
  if (algorithm.name === undefined) throw missing('name', 'Algorithm');
  return toDOMString(algorithm.name);
}

function find(text, names) {
  const lower = text.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower);
}

/** How each member of an algorithm is read. */
const members = {
  hash(value, type) {
    const text = nameOf(value);
    const name = find(text, HASHES);
    if (name !== undefined) return { name };
    if (OTHER_HASHES.test(text)) notSimulated(`The hash ${text}`)();
    throw unknown(`Only SHA hashes are supported in ${type}`);
  },
  length(value, type) {
    if (type === 'AesCtrParams') {
      const bits = whole(value, 'length', 2 ** 8);
      if (bits === 0 || bits > 128) throw failed('AES-CTR algorithm.length must be between 1 and 128');
      return bits;
    }
    if (!type.startsWith('Aes')) return whole(value, 'length');
    const bits = whole(value, 'length', 2 ** 16);
    if (![128, 192, 256].includes(bits)) throw failed('AES key length must be 128, 192, or 256 bits');
    return bits;
  },
  iterations: (value) => whole(value, 'iterations'),
  info: (value) => bytesIn(value, 'info'),
  salt: (value) => bytesIn(value, 'salt'),
  additionalData: (value) => bytesIn(value, 'additionalData'),
  counter: (value) => oneBlock(bytesIn(value, 'counter'), 'counter'),
  iv(value, type) {
    const bytes = bytesIn(value, 'iv');
    return type === 'AesCbcParams' ? oneBlock(bytes, 'iv') : bytes;
  },
  tagLength(value) {
    const bits = whole(value, 'tagLength', 2 ** 8);
    if (TAGS.includes(bits)) return bits;
    throw failed(`${bits} is not a valid AES-GCM tag length`);
  },
};
const TAGS = [32, 64, 96, 104, 112, 120, 128];
const failed = (message) => new DOMException(message, 'OperationError');

function oneBlock(bytes, name) {
  if (bytes.length === 16) return bytes;
  throw failed(`algorithm.${name} must contain exactly 16 bytes`);
}

function whole(value, name, limit = 2 ** 32) {
  const where = `Failed to normalize algorithm: ${name} in passed algorithm`;
  const number = Math.trunc(Number(value));
  if (!Number.isFinite(number)) throw conversionError(`${where} is not a finite number.`);
  if (number >= 0 && number < limit) return number;
  throw nativeError(TypeError, 'ERR_OUT_OF_RANGE', `${where} is outside the expected range of 0 to ${limit - 1}.`);
}

function bytesIn(value, name) {
  if (!isBytes(value)) throw conversionError(`Failed to normalize algorithm: ${name} in passed algorithm ${BUFFERS}`);
  return Uint8Array.from(viewOf(value));
}

/** An algorithm with its name as it is written, and with the parameters that `operation` needs. */
function normalize(algorithm, operation) {
  const text = nameOf(algorithm);
  const name = find(text, Object.keys(ALGORITHMS));
  const kind = ALGORITHMS[name]?.[operation];
  if (kind === undefined) {
    if (operation === 'digest' ? OTHER_HASHES.test(text) : OTHERS.test(text)) notSimulated(`The algorithm ${text}`)();
    throw unknown();
  }
  const normal = { name };
  if (kind === true) return normal;
  const [type, wanted] = kind;
  for (const member of Object.keys(wanted)) {
    const value = typeof algorithm === 'object' ? algorithm[member] : undefined;
    if (value !== undefined) normal[member] = members[member](value, type);
    else if (wanted[member]) throw missing(member, type);
  }
  return normal;
}

/** Whether an operation could be done with an algorithm, by its name and parameters alone. */
function accepts(operation, algorithm) {
  try {
    return normalize(algorithm, operation);
  } catch (error) {
    if (error.name === 'NotSimulatedError') throw error;
    return undefined;
  }
}

/** Reads one argument after the other; `at` is its place, and `fail` what is said before the place. */
const converters = {
  bytes(value, at, fail) {
    if (!isBytes(value)) throw conversionError(`${fail}: ${place(at)} ${BUFFERS}`);
    return Uint8Array.from(viewOf(value));
  },
  format(value, at, fail) {
    if (FORMATS.includes(`${value}`)) return `${value}`;
    const message = `${fail}: ${place(at)} '${value}' is not a valid enum value of type KeyFormat.`;
    throw nativeError(TypeError, 'ERR_INVALID_ARG_VALUE', message);
  },
  key(value, at, fail) {
    if (require('internal/crypto/crypto_key').isCryptoKey(value)) return value;
    throw conversionError(`${fail}: ${place(at)} is not of type CryptoKey.`);
  },
  dictionary(value, at, fail) {
    if (typeof value === 'object' && value !== null) return value;
    throw conversionError(`${fail}: ${place(at)} cannot be converted to a dictionary`);
  },
  /** Each usage once, in the order that keys show. */
  usages(value, at, fail) {
    if (typeof value?.[Symbol.iterator] !== 'function') {
      throw conversionError(`${fail}: ${place(at)} cannot be converted to sequence.`);
    }
    const given = Array.from(value, String);
    for (const [index, usage] of given.entries()) {
      if (USAGES.includes(usage)) continue;
      const message = `${fail}: ${place(at)}[${index}] '${usage}' is not a valid enum value of type KeyUsage.`;
      throw nativeError(TypeError, 'ERR_INVALID_ARG_VALUE', message);
    }
    return USAGES.filter((usage) => given.includes(usage));
  },
};

module.exports = { HASHES, accepts, checkCount, checkOwner, converters, normalize };
