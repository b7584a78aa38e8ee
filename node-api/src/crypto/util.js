// What the files of `crypto` have in common: bytes from arguments, names of hashes, errors as OpenSSL's side of Node makes
// them.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { isAnyArrayBuffer, isUint8Array } = require('internal/util/types');
const { encodingOf } = require('internal/buffer/encodings');
const { Buffer } = require('buffer');

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

/** Hashes that OpenSSL keeps in its legacy provider, which Node does not load. */
const LEGACY = /^(?:rsa-)?(?:md4|mdc2|whirlpool)$/i;
const LIBRARY = 'digital envelope routines';
const UNSUPPORTED = `error:0308010C:${LIBRARY}::unsupported`;

exports.isLegacy = (name) => LEGACY.test(name);

/** The error for such a hash, where OpenSSL's error comes without its parts. */
exports.unsupported = () => new Error(UNSUPPORTED);

/** The same with its parts; `above` are the errors that were raised on the way. */
exports.unsupportedInParts = (above = []) =>
  Object.assign(new Error(UNSUPPORTED), above.length > 0 ? { opensslErrorStack: [...above, UNSUPPORTED] } : {}, {
    library: LIBRARY,
    reason: 'unsupported',
    code: 'ERR_OSSL_EVP_UNSUPPORTED',
  });

/** The digest's length, for what is told of an unknown hash in the usual words. */
exports.digestLength = function digestLength(length, name) {
  if (length === 0) throw exports.nativeError(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`);
  return length;
};
