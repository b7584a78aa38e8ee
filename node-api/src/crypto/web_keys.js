// Keys of `crypto.subtle`: how they are made of bytes or of objects, and shown as such again.
'use strict';

const { DOMException } = require('internal/dom_exception');
const { Buffer } = require('buffer');
const { converters, normalize } = require('internal/crypto/normalize');
const { keyOf, slotsOf } = require('internal/crypto/crypto_key');

const LARGE = ['SHA-384', 'SHA-512'];
const dataError = (message) => new DOMException(message, 'DataError');
const failed = (message, options = 'OperationError') => new DOMException(message, options);
const denied = (message) => new DOMException(message, 'InvalidAccessError');
const unsupported = (message) => new DOMException(message, 'NotSupportedError');
const blockBits = ({ name }) => (LARGE.includes(name) ? 1024 : 512);
const isCipher = (name) => name.startsWith('AES-');
/** What a key may be used for. */
function usagesFor(name) {
  if (name === 'HMAC') return ['sign', 'verify'];
  if (!isCipher(name)) return ['deriveKey', 'deriveBits'];
  return name === 'AES-KW' ? ['wrapKey', 'unwrapKey'] : ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
}

function checkUsages({ name }, usages) {
  const allowed = usagesFor(name);
  if (usages.every((usage) => allowed.includes(usage))) return;
  const article = allowed.includes('deriveKey') ? 'a ' : '';
  throw new DOMException(`Unsupported key usage for ${article}${name} key`, 'SyntaxError');
}

function checkNotEmpty(usages, doing) {
  if (usages.length === 0) throw new DOMException(`Usages cannot be empty when ${doing}.`, 'SyntaxError');
}

/** The bytes of a JSON Web Key, which must not contradict what is asked for. */
function fromJwk(jwk, algorithm, extractable, usages) {
  if (!jwk.kty) throw dataError('Invalid keyData');
  if (jwk.kty !== 'oct') throw dataError('Invalid JWK "kty" Parameter');
  if (usages.length > 0 && jwk.use !== undefined && jwk.use !== (isCipher(algorithm.name) ? 'enc' : 'sig')) {
    throw dataError('Invalid JWK "use" Parameter');
  }
  const operations = jwk.key_ops;
  if (operations !== undefined) {
    if (new Set(operations).size < operations.length) throw dataError('Duplicate key operation');
    if (usages.some((usage) => !operations.includes(usage))) throw dataError('Key operations and usage mismatch');
  }
  if (jwk.ext !== undefined && extractable && jwk.ext !== true) {
    throw dataError('JWK "ext" Parameter and extractable mismatch');
  }
  if (jwk.k === undefined) throw dataError('Invalid keyData');
  const bytes = Uint8Array.from(Buffer.from(`${jwk.k}`, 'base64url'));
  if (isCipher(algorithm.name)) checkSize(bytes);
  if (jwk.alg !== undefined && jwk.alg !== jwkName(algorithm, bytes)) {
    throw dataError('JWK "alg" does not match the requested algorithm');
  }
  return bytes;
}

/** A key's algorithm as a JSON Web Key has it: `HS256`, `A128GCM`. */
function jwkName({ name, hash }, bytes) {
  if (isCipher(name)) return `A${bytes.length * 8}${name.slice('AES-'.length)}`;
  return `HS${hash.name.slice('SHA-'.length)}`;
}

function checkSize(bytes) {
  if (![16, 24, 32].includes(bytes.length)) throw dataError('Invalid key length');
}

/** A key from bytes, or from an object in the format `jwk`. */
function importNow(format, data, algorithm, extractable, usages) {
  let normal = algorithm;
  if (format === 'KeyObject') {
    normal = normalize(algorithm, 'importKey');
    usages = converters.usages(usages, 3, "Failed to execute 'toCryptoKey' on 'KeyObject'");
  }
  const { name } = normal;
  const isRaw = ['raw', 'raw-secret', 'KeyObject'].includes(format);
  const isPlain = name === 'HMAC' || isCipher(name);
  if (!isRaw && !(format === 'jwk' && isPlain)) throw unsupported(`Unable to import ${name} using ${format} format`);
  if (!isPlain && extractable) throw new DOMException(`${name} keys are not extractable`, 'SyntaxError');
  checkUsages(normal, usages);
  if (name === 'HMAC' && normal.length === 0) throw dataError('HmacImportParams.length cannot be 0');
  const bytes = isRaw ? Uint8Array.from(data) : fromJwk(data, normal, extractable, usages);
  const shown = { name };
  if (isCipher(name)) {
    checkSize(bytes);
    shown.length = bytes.length * 8;
  }
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

function exportNow(format, key) {
  const { algorithm, bytes, extractable, usages } = slotsOf(key);
  const { name } = algorithm;
  if (name !== 'HMAC' && !isCipher(name)) throw unsupported(`${name} key export is not supported`);
  if (!extractable) throw denied('key is not extractable');
  if (format === 'jwk') {
    const k = Buffer.from(bytes).toString('base64url');
    return { key_ops: [...usages], ext: extractable, alg: jwkName(algorithm, bytes), kty: 'oct', k };
  }
  if (format === 'raw' || format === 'raw-secret') return Uint8Array.from(bytes).buffer;
  throw unsupported(`Unable to export ${name} secret key using ${format} format`);
}

module.exports = {
  blockBits, checkNotEmpty, checkUsages, clearRest, dataError, denied, exportNow, failed, importNow, isCipher,
};
