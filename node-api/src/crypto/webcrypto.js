// The global `crypto`: random bytes and UUIDs, drawn from the seed of the run, and digests. Keys, and what is done with
// them, are not simulated.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { conversionError, enumerable, tag, toDOMString } = require('internal/web/idl');
const { marked, notSimulated } = require('internal/unsimulated');
const { draw, randomUUID } = require('internal/crypto/random');
const { nativeError, viewOf } = require('internal/crypto/util');

const kMake = Symbol('make');
const MOST = 65_536;
const INTEGERS = /^\[object (?:Big)?(?:Ui|I)nt(?:8|16|32|64)(?:Clamped)?Array\]$/;

function checkCount(args, count, method, owner) {
  if (args.length >= count) return;
  const message =
    `Failed to execute '${method}' on '${owner}': ${count} argument${count === 1 ? '' : 's'} required, but only ` +
    `${args.length} present.`;
  throw nativeError(TypeError, 'ERR_MISSING_ARGS', message);
}

class Crypto {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get subtle() {
    checkOwner(this, Crypto);
    return subtle;
  }

  getRandomValues(array) {
    checkOwner(this, Crypto);
    checkCount(arguments, 1, 'getRandomValues', 'Crypto');
    if (!ArrayBuffer.isView(array) || !INTEGERS.test(Object.prototype.toString.call(array))) {
      throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    }
    if (array.byteLength > MOST) {
      throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
    }
    draw(viewOf(array));
    return array;
  }

  randomUUID() {
    checkOwner(this, Crypto);
    return randomUUID();
  }
}
enumerable(Crypto.prototype, ['subtle', 'getRandomValues', 'randomUUID']);
tag(Crypto, 'Crypto');

/** The hashes by the web's names, and what each costs: about two nanoseconds a byte. */
const HASHES = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];
const NANOSECONDS = 2;
const OTHERS = /^(?:c?SHAKE(?:128|256)|TurboSHAKE(?:128|256)|SHA3-(?:256|384|512)|KT(?:128|256))$/i;

/** What an algorithm's name or object asks for. */
function hashOf(algorithm) {
  let name = algorithm;
  if (typeof algorithm === 'object' && algorithm !== null) {
    ({ name } = algorithm);
    if (name === undefined) {
      throw nativeError(TypeError, 'ERR_MISSING_OPTION', 'Failed to normalize algorithm: passed algorithm cannot be ' +
        "converted to 'Algorithm' because 'name' is required in 'Algorithm'.");
    }
  }
  const text = toDOMString(name);
  const found = HASHES.find((hash) => hash.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  if (OTHERS.test(text)) notSimulated(`The hash ${text}`)();
  throw new DOMException('Unrecognized algorithm name', 'NotSupportedError');
}

class SubtleCrypto {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }
}

async function digestOf(owner, args) {
  checkOwner(owner, SubtleCrypto);
  checkCount(args, 2, 'digest', 'SubtleCrypto');
  const [algorithm, data] = args;
  if (!ArrayBuffer.isView(data) && !(data instanceof ArrayBuffer)) {
    throw conversionError("Failed to execute 'digest' on 'SubtleCrypto': 2nd argument is not instance of " +
      'ArrayBuffer, Buffer, TypedArray, or DataView.');
  }
  const hash = hashOf(algorithm);
  const bytes = Uint8Array.from(viewOf(data));
  const { digestNow } = require('internal/crypto/hash');
  return new Promise((resolve) => {
    internal.pool('digest', resolve, () => resolve(digestNow(hash, bytes)), bytes.length * NANOSECONDS);
  });
}

// With the number of arguments that each must have.
const METHODS = [
  ['encrypt', 3], ['decrypt', 3], ['sign', 3], ['verify', 4], ['digest', 2], ['generateKey', 3], ['deriveKey', 5],
  ['deriveBits', 2], ['importKey', 5], ['exportKey', 2], ['wrapKey', 4], ['unwrapKey', 7], ['getPublicKey', 2],
  ['encapsulateBits', 2], ['encapsulateKey', 5], ['decapsulateBits', 3], ['decapsulateKey', 6],
];
for (const [name, length] of METHODS) {
  const act = name === 'digest' ? digestOf : async () => notSimulated(`crypto.subtle.${name}`)();
  const method = { [name](...args) { return act(this, args); } }[name];
  if (name !== 'digest') marked(method);
  Object.defineProperty(method, 'length', { value: length, configurable: true });
  Object.defineProperty(SubtleCrypto.prototype, name, {
    value: method, writable: true, enumerable: true, configurable: true,
  });
}
tag(SubtleCrypto, 'SubtleCrypto');

class CryptoKey {
  constructor() {
    throw new ERR_ILLEGAL_CONSTRUCTOR();
  }
}
// There is no way to make a key here, so no object has them.
for (const name of ['type', 'extractable', 'algorithm', 'usages']) {
  const { get } = Object.getOwnPropertyDescriptor({ get [name]() { throw new ERR_INVALID_THIS('CryptoKey'); } }, name);
  Object.defineProperty(CryptoKey.prototype, name, { get, enumerable: true, configurable: true });
}
tag(CryptoKey, 'CryptoKey');

function checkOwner(value, Class) {
  if (!(value instanceof Class)) throw new ERR_INVALID_THIS(Class.name);
}

const subtle = new SubtleCrypto(kMake);
exports.Crypto = Crypto;
exports.CryptoKey = CryptoKey;
exports.SubtleCrypto = SubtleCrypto;
exports.crypto = new Crypto(kMake);
