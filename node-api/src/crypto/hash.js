// Hashes and HMACs: objects that are fed by `update`, and streams as well when they are used as such.
'use strict';

const {
  codes: {
    ERR_CRYPTO_HASH_FINALIZED, ERR_CRYPTO_HASH_UPDATE_FAILED, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE,
  },
} = require('internal/errors');
const { validateEncoding, validateObject, validateString, validateUint32 } = require('internal/validators');
const { encodingOf } = require('internal/buffer/encodings');
const {
  bytesOf, digestLength, encoded, isLegacy, nativeError, unsupportedInParts, viewOf,
} = require('internal/crypto/util');
const { Buffer } = require('buffer');
const { Transform } = require('stream');

const kHandle = Symbol('kHandle');
const kState = Symbol('kState');
const kFinalized = Symbol('kFinalized');
/** What the native handles look like. */
const handles = { Hash: class Hash {}, Hmac: class Hmac {} };

/** A `Transform` whose stream state is made when somebody first asks for it: most hashes are never used as streams. */
function LazyTransform(options) {
  this._options = options;
}
Object.setPrototypeOf(LazyTransform.prototype, Transform.prototype);
Object.setPrototypeOf(LazyTransform, Transform);
for (const name of ['_readableState', '_writableState']) {
  Object.defineProperty(LazyTransform.prototype, name, {
    get() {
      Transform.call(this, this._options);
      this._writableState.decodeStrings = false;
      return this[name];
    },
    set(value) {
      Object.defineProperty(this, name, { value, enumerable: true, configurable: true, writable: true });
    },
    configurable: true,
    enumerable: true,
  });
}

function checkKnown(algorithm, message) {
  if (internal.digestLength(algorithm) > 0) return;
  if (isLegacy(algorithm)) {
    throw unsupportedInParts(['error:03000086:digital envelope routines::initialization error']);
  }
  throw new Error(message);
}

/** The length that a digest shall have: only the hash's own is possible, except where it can be extended. */
function checkLength(length, algorithm) {
  if (length === undefined || length === internal.digestLength(algorithm) || internal.isExtendable(algorithm)) return;
  const reason = 'not XOF or invalid length';
  const error = new Error(`error:030000B2:digital envelope routines::${reason}`);
  throw Object.assign(error, {
    library: 'digital envelope routines',
    reason,
    code: 'ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH',
  });
}

function Hash(algorithm, options) {
  if (!new.target) return new Hash(algorithm, options);
  const original = algorithm instanceof handles.Hash ? algorithm : undefined;
  const name = algorithms.get(original) ?? algorithm;
  if (original === undefined) validateString(algorithm, 'algorithm');
  const length = typeof options === 'object' && options !== null ? options.outputLength : undefined;
  if (length !== undefined) validateUint32(length, 'options.outputLength');
  if (original === undefined) {
    checkKnown(algorithm, 'Digest method not supported');
  }
  checkLength(length, name);
  this[kHandle] =
    original === undefined
      ? internal.hash(handles.Hash.prototype, algorithm)
      : internal.copy(handles.Hash.prototype, original);
  algorithms.set(this[kHandle], name);
  if (length !== undefined) lengths.set(this[kHandle], length);
  this[kState] = { [kFinalized]: false };
  LazyTransform.call(this, options);
}
Object.setPrototypeOf(Hash.prototype, LazyTransform.prototype);
Object.setPrototypeOf(Hash, LazyTransform);

const made = new WeakMap();
/** Of handles: the name of the hash, and the length of the digest where a program asked for one. */
const [algorithms, lengths] = [new WeakMap(), new WeakMap()];

/** The digest of a handle. A hash keeps it, for a stream has asked before its object does. */
function digestOf(handle) {
  let bytes = made.get(handle);
  if (bytes === undefined) {
    bytes = internal.digest(handle, lengths.get(handle)) ?? new Uint8Array();
    made.set(handle, handle instanceof handles.Hash ? bytes : new Uint8Array());
  }
  return Buffer.from(bytes);
}

/** Bytes as text in an encoding, or as a buffer where there is no such encoding. */
function shown(buffer, encoding) {
  const name = encoding ? encodingOf(encoding) : undefined;
  return name === undefined ? buffer : buffer.toString(name);
}

function feed(handle, data, encoding) {
  return internal.update(handle, typeof data === 'string' ? encoded(data, encoding) : viewOf(data));
}

Hash.prototype.copy = function copy(options) {
  if (this[kState][kFinalized]) throw new ERR_CRYPTO_HASH_FINALIZED();
  return new Hash(this[kHandle], options);
};

Hash.prototype._transform = function _transform(chunk, encoding, callback) {
  if (feed(this[kHandle], chunk, encoding)) callback();
  else callback(new ERR_CRYPTO_HASH_UPDATE_FAILED());
};

Hash.prototype._flush = function _flush(callback) {
  this.push(digestOf(this[kHandle]));
  callback();
};

Hash.prototype.update = function update(data, encoding) {
  if (this[kState][kFinalized]) throw new ERR_CRYPTO_HASH_FINALIZED();
  if (typeof data === 'string') validateEncoding(data, encoding);
  else if (!ArrayBuffer.isView(data)) {
    throw new ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  if (!feed(this[kHandle], data, encoding)) throw new ERR_CRYPTO_HASH_UPDATE_FAILED();
  return this;
};

Hash.prototype.digest = function digest(outputEncoding) {
  if (this[kState][kFinalized]) throw new ERR_CRYPTO_HASH_FINALIZED();
  const result = shown(digestOf(this[kHandle]), outputEncoding);
  this[kState][kFinalized] = true;
  return result;
};

const KEYS = ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView', 'string', 'KeyObject', 'CryptoKey'];

function Hmac(hmac, key, options) {
  if (!(this instanceof Hmac)) return new Hmac(hmac, key, options);
  validateString(hmac, 'hmac');
  const encoding = options?.encoding;
  if (encoding !== undefined && encoding !== null) validateString(encoding, 'options.encoding');
  const bytes = require('internal/crypto/keys').secretOf(key) ?? bytesOf(key, 'key', KEYS, encoding);
  if (isLegacy(hmac)) throw unsupportedInParts();
  digestLength(internal.digestLength(hmac), hmac);
  if (internal.isExtendable(hmac)) throw new Error('error:00000000:lib(0)::reason(0)');
  this[kHandle] = internal.hmac(handles.Hmac.prototype, hmac, bytes);
  this[kState] = { [kFinalized]: false };
  LazyTransform.call(this, options);
}
Object.setPrototypeOf(Hmac.prototype, LazyTransform.prototype);
Object.setPrototypeOf(Hmac, LazyTransform);
Hmac.prototype.update = Hash.prototype.update;
Hmac.prototype.digest = function digest(outputEncoding) {
  // A second digest is empty, not an error.
  const bytes = this[kState][kFinalized] ? Buffer.alloc(0) : digestOf(this[kHandle]);
  this[kState][kFinalized] = true;
  return shown(bytes, outputEncoding);
};
Hmac.prototype._flush = Hash.prototype._flush;
Hmac.prototype._transform = Hash.prototype._transform;

/** `crypto.hash`: a digest in one call. */
function hash(algorithm, input, options) {
  validateString(algorithm, 'algorithm');
  if (typeof input !== 'string' && !ArrayBuffer.isView(input)) {
    throw new ERR_INVALID_ARG_TYPE('input', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
  }
  const settings = typeof options === 'string' ? { outputEncoding: options } : options;
  if (settings !== undefined) validateObject(settings, 'options');
  const encoding = settings?.outputEncoding ?? 'hex';
  validateString(encoding, 'outputEncoding');
  if (encodingOf(encoding) === undefined && encoding.toLowerCase() !== 'buffer') {
    throw new ERR_INVALID_ARG_VALUE('outputEncoding', encoding);
  }
  const length = settings?.outputLength;
  if (length !== undefined) validateUint32(length, 'outputLength');
  checkKnown(algorithm, `Digest method ${algorithm} is not supported`);
  checkLength(length, algorithm);
  const handle = internal.hash(handles.Hash.prototype, algorithm);
  if (length !== undefined) lengths.set(handle, length);
  feed(handle, input);
  return shown(digestOf(handle), encoding);
}

/** A digest of bytes for the web's interface. */
function digestNow(algorithm, bytes) {
  const handle = internal.hash(handles.Hash.prototype, algorithm);
  feed(handle, bytes);
  return internal.digest(handle).buffer;
}

/** The HMAC of bytes for the web's interface. */
function hmacNow(algorithm, key, bytes) {
  const handle = internal.hmac(handles.Hmac.prototype, algorithm, key);
  feed(handle, bytes);
  return internal.digest(handle).buffer;
}

const BUFFERS = 'must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.';

/** `crypto.timingSafeEqual`, a native function in Node, without a name. */
const timingSafeEqual = (() => function (...args) {
  const [first, second] = [0, 1].map((index) => {
    const value = args[index];
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return viewOf(value);
    throw nativeError(TypeError, 'ERR_INVALID_ARG_TYPE', `The "buf${index + 1}" argument ${BUFFERS}`);
  });
  if (first.length !== second.length) {
    const message = 'Input buffers must have the same byte length';
    throw nativeError(RangeError, 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH', message);
  }
  return Buffer.compare(first, second) === 0;
})();

module.exports = { Hash, Hmac, LazyTransform, digestNow, hash, hmacNow, timingSafeEqual };
