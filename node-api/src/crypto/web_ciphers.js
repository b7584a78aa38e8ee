// What `crypto.subtle` enciphers with: AES with the modes CBC, CTR and GCM, and AES that wraps keys.
'use strict';

const { createCipheriv, createDecipheriv } = require('internal/crypto/cipher');
const { Buffer } = require('buffer');

/** Where OpenSSL does not say what has failed, as it does not of a tag that is not the data's. */
const FAILED = 'Cipher job failed';

const bitsOf = (key) => key.length * 8;
const joined = (cipher, data) => Buffer.concat([cipher.update(data), cipher.final()]);

function cbc(isEncrypting, key, data, { iv }) {
  return joined((isEncrypting ? createCipheriv : createDecipheriv)(`aes-${bitsOf(key)}-cbc`, key, iv), data);
}

/** Only the last `length` bits of the counter count: where they begin anew the rest stays, so it takes two runs. */
function ctr(_, key, data, { counter, length }) {
  const name = `aes-${bitsOf(key)}-ctr`;
  const [whole, limit] = [BigInt(`0x${Buffer.from(counter).toString('hex')}`), 1n << BigInt(length)];
  const count = BigInt(Math.ceil(data.length / 16));
  if (count > limit) throw new Error('The counter would repeat');
  const first = Number(limit - (whole % limit));
  if (count <= first) return joined(createCipheriv(name, key, counter), data);
  const start = Buffer.from((whole - (whole % limit)).toString(16).padStart(32, '0'), 'hex');
  const parts = [data.subarray(0, first * 16), data.subarray(first * 16)];
  return Buffer.concat([counter, start].map((from, index) => joined(createCipheriv(name, key, from), parts[index])));
}

function gcm(isEncrypting, key, data, { iv, additionalData, tagLength = 128 }) {
  const name = `aes-${bitsOf(key)}-gcm`;
  const size = tagLength / 8;
  const options = { authTagLength: size };
  if (isEncrypting) {
    const cipher = createCipheriv(name, key, iv, options);
    if (additionalData !== undefined) cipher.setAAD(additionalData);
    return Buffer.concat([joined(cipher, data), cipher.getAuthTag()]);
  }
  if (data.length < size) throw new Error(FAILED);
  const cipher = createDecipheriv(name, key, iv, options);
  if (additionalData !== undefined) cipher.setAAD(additionalData);
  cipher.setAuthTag(data.subarray(data.length - size));
  return joined(cipher, data.subarray(0, data.length - size));
}

/** One key with another (RFC 3394). */
function wrap(isEncrypting, key, data) {
  if (data.length < (isEncrypting ? 16 : 24)) throw refused('1C8000E6', 'invalid input length');
  const made = internal.wrapKey(key, data, isEncrypting);
  if (made === undefined) throw refused('1C800066', 'cipher operation failed');
  return made;
}

/** What OpenSSL says of a key that it does not wrap or unwrap. */
function refused(number, reason) {
  const error = new Error(`error:${number}:Provider routines::${reason}`);
  return Object.assign(error, { opensslErrorStack: ['error:030000BD:digital envelope routines::update error'] });
}

const CIPHERS = { 'AES-CBC': cbc, 'AES-CTR': ctr, 'AES-GCM': gcm, 'AES-KW': wrap };

/**
 * Enciphers or deciphers with a key's bytes, as the algorithm with its parameters says. Of what OpenSSL says of a failure
 * its last words are left: the job that fails has no more to tell.
 */
exports.encipher = function encipher(isEncrypting, algorithm, key, data) {
  try {
    return Uint8Array.from(CIPHERS[algorithm.name](isEncrypting, key, data, algorithm)).buffer;
  } catch (error) {
    if (algorithm.name === 'AES-KW') throw error;
    throw new Error(error.message.startsWith('error:') ? error.message : FAILED);
  }
};
