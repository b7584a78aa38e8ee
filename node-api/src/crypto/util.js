// What the files of `crypto` have in common: bytes from arguments, names of hashes, errors as OpenSSL's side of Node makes
// them.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { isAnyArrayBuffer, isUint8Array } = require('internal/util/types');
const { encodingOf } = require('internal/buffer/encodings');
const { notSimulated } = require('internal/unsimulated');
const { Buffer } = require('buffer');
const { HASHES } = require('internal/crypto/names');

/** An error that native code throws: the code is a property and stands nowhere else. */
exports.nativeError = function nativeError(Base, code, message) {
  return Object.assign(new Base(message), { code });
};

/** A view or a buffer as a `Uint8Array` of the same bytes. */
exports.viewOf = function viewOf(value) {
  if (isUint8Array(value)) return value;
  return isAnyArrayBuffer(value)
    ? new Uint8Array(value)
    : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
};

/** The bytes of a text; an encoding that there is not counts as UTF-8. */
exports.encoded = function encoded(text, encoding) {
  return Buffer.from(text, typeof encoding === 'string' ? encodingOf(encoding) : undefined);
};

/** The bytes of an argument that may be text, a view or a buffer; `expected` is what the error asks for. */
exports.bytesOf = function bytesOf(
  value,
  name,
  expected = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'],
  encoding = undefined,
) {
  if (typeof value === 'string') return exports.encoded(value, encoding);
  if (!isAnyArrayBuffer(value) && !ArrayBuffer.isView(value)) throw new ERR_INVALID_ARG_TYPE(name, expected, value);
  return exports.viewOf(value);
};

/** Fails for a hash that Node has and this runtime has not. `length` is 0 for one that is not here. */
exports.refuse = function refuse(length, name) {
  const lower = name.toLowerCase();
  if (length === 0 && HASHES.some((hash) => hash.toLowerCase() === lower)) notSimulated(`The hash ${name}`)();
};

/** The digest's length, for what is told of an unknown hash in the usual words. */
exports.digestLength = function digestLength(length, name) {
  exports.refuse(length, name);
  if (length === 0) throw exports.nativeError(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`);
  return length;
};
