// `KeyObject`, as far as it needs no cipher and no certificate: secret keys, which are bytes.
'use strict';

const { begin } = require('internal/async_hooks/operations');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { validateFunction, validateInteger, validateObject, validateOneOf, validateString } = require('internal/validators');
const { enumerable } = require('internal/web/idl');
const { markCloneable } = require('internal/web/uncloneable');
const { isCryptoKey, slotsOf } = require('internal/crypto/crypto_key');
const { bytesOf } = require('internal/crypto/util');
const { randomBytes } = require('internal/crypto/random');

const secret = Symbol('secret');
const states = new WeakMap();

class KeyObject {
  constructor(type, handle) {
    if (!['secret', 'public', 'private'].includes(type)) throw new ERR_INVALID_ARG_VALUE('type', type);
    if (handle?.[secret] === undefined) throw new ERR_INVALID_ARG_TYPE('handle', 'object', handle);
    states.set(this, handle[secret]);
  }

  get type() {
    of(this);
    return 'secret';
  }

  static from(key) {
    if (!isCryptoKey(key)) throw new ERR_INVALID_ARG_TYPE('key', 'CryptoKey', key);
    return keyOf(slotsOf(key).bytes);
  }

  toCryptoKey(algorithm, extractable, keyUsages) {
    return require('internal/crypto/web_keys').importNow('KeyObject', of(this), algorithm, extractable, keyUsages);
  }

  equals(otherKeyObject) {
    if (!(otherKeyObject instanceof KeyObject)) throw new ERR_INVALID_ARG_TYPE('otherKeyObject', 'KeyObject', otherKeyObject);
    return Buffer.compare(of(this), of(otherKeyObject)) === 0;
  }
}
enumerable(KeyObject.prototype, ['type', 'equals', 'toCryptoKey']);
Object.defineProperty(KeyObject.prototype, Symbol.toStringTag, { value: 'KeyObject', configurable: true });

function of(key) {
  const bytes = states.get(key);
  if (bytes === undefined) throw new ERR_INVALID_THIS('KeyObject');
  return bytes;
}

class SecretKeyObject extends KeyObject {
  get symmetricKeySize() {
    return of(this).length;
  }

  export(options) {
    if (options !== undefined) {
      validateObject(options, 'options');
      validateOneOf(options.format, 'options.format', [undefined, 'buffer', 'jwk']);
      if (options.format === 'jwk') return { kty: 'oct', k: of(this).toString('base64url') };
    }
    return Buffer.from(of(this));
  }
}

function keyOf(bytes) {
  const key = new SecretKeyObject('secret', { [secret]: Buffer.from(bytes) });
  markCloneable(key, () => keyOf(bytes));
  return key;
}

/** The bytes of a secret key, also of the web's kind; undefined for anything else. */
const secretOf = (value) => states.get(value) ?? (isCryptoKey(value) ? slotsOf(value).bytes : undefined);

function createSecretKey(key, encoding = undefined) {
  if (typeof key === 'string') return keyOf(bytesOf(key, 'key', undefined, encoding));
  return keyOf(bytesOf(key, 'key', ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView']));
}

/** How many bytes a new key has. */
function lengthOf(type, options) {
  validateString(type, 'type');
  validateObject(options, 'options');
  const { length } = options;
  if (type === 'hmac') validateInteger(length, 'options.length', 8, 2 ** 31 - 1);
  else if (type === 'aes') validateOneOf(length, 'options.length', [128, 192, 256]);
  else throw new ERR_INVALID_ARG_VALUE('type', type, 'must be a supported key type');
  return Math.floor(length / 8);
}

function generateKeySync(type, options) {
  return keyOf(randomBytes(lengthOf(type, options)));
}

function generateKey(type, options, callback) {
  if (typeof options === 'function') [callback, options] = [options, undefined];
  validateFunction(callback, 'callback');
  const size = lengthOf(type, options);
  const begun = begin('KEYGENREQUEST', 'SecretKeyGenJob');
  internal.pool('generateKey', callback, () => callback(null, keyOf(randomBytes(size))), 1000, begun);
}

module.exports = { KeyObject, createSecretKey, generateKey, generateKeySync, secretOf };
