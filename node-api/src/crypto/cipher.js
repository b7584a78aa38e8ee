// `Cipheriv` and `Decipheriv` for AES with the modes ECB, CBC, CTR and GCM: fed by `update`, or used as streams.
'use strict';

const {
  codes: { ERR_CRYPTO_INVALID_STATE, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE },
  setInside,
} = require('internal/errors');
const { validateEncoding, validateObject, validateString } = require('internal/validators');
const { encodingOf } = require('internal/buffer/encodings');
const { StringDecoder } = require('string_decoder');
const { notSimulated } = require('internal/unsimulated');
const { LazyTransform } = require('internal/crypto/hash');
const { bytesOf, encoded, nativeError, viewOf } = require('internal/crypto/util');
const { CIPHERS } = require('internal/crypto/names');
const { Buffer } = require('buffer');

const kHandle = Symbol('kHandle');
class CipherBase {}
const states = new WeakMap();
const ALIAS = /^(?:id-)?aes-?(128|192|256)(?:-(cbc|ctr|ecb|gcm))?$/i;
const NUMBERS = { ecb: [418, 422, 426], cbc: [419, 423, 427], ctr: [904, 905, 906], gcm: [895, 898, 901] };
const SIZES = [128, 192, 256];
const BYTES = ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'];
const KEYS = [...BYTES, 'KeyObject', 'CryptoKey'];

/** A cipher's mode and its key's length in bits; undefined when there is none of that name. */
function cipherOf(name) {
  const found = CIPHERS.some((cipher) => cipher.toLowerCase() === name.toLowerCase());
  const [, bits, mode = 'cbc'] = (found && ALIAS.exec(name)) || [];
  if (bits !== undefined) return { bits: Number(bits), mode: mode.toLowerCase() };
  if (found) notSimulated(`The cipher ${name}`)();
  return undefined;
}

function openssl(code, reason) {
  const message = `error:${code}:Provider routines::${reason}`;
  return Object.assign(new Error(message), {
    opensslErrorStack: [message],
    library: 'Provider routines', reason, code: `ERR_OSSL_${reason.toUpperCase().replaceAll(' ', '_')}`,
  });
}
const refused = () => new Error('Unsupported state or unable to authenticate data');

/** Lengths that the tag of GCM may have, in bytes. */
const isTagLength = (length) => length === 4 || length === 8 || (length >= 12 && length <= 16);
const invalidTag = (length) =>
  nativeError(TypeError, 'ERR_CRYPTO_INVALID_AUTH_TAG', `Invalid authentication tag length: ${length}`);

let hasWarnedOfTags = false;
function warnOfShortTags() {
  if (hasWarnedOfTags) return;
  hasWarnedOfTags = true;
  process.emitWarning(
    'Using AES-GCM authentication tags of less than 128 bits without specifying the authTagLength option when ' +
      'initializing decryption is deprecated.', 'DeprecationWarning', 'DEP0182',
  );
}

function start(stream, isEncrypting, cipher, key, iv, options) {
  validateString(cipher, 'cipher');
  const encoding = options?.encoding;
  const secret = require('internal/crypto/keys').secretOf(key) ?? bytesOf(key, 'key', KEYS, encoding);
  const vector = iv === null ? null : bytesOf(iv, 'iv', BYTES);
  const tagLength = options?.authTagLength ?? undefined;
  if (tagLength !== undefined && tagLength >>> 0 !== tagLength) {
    throw new ERR_INVALID_ARG_VALUE('options.authTagLength', tagLength);
  }
  const found = cipherOf(cipher);
  if (found === undefined) throw nativeError(Error, 'ERR_CRYPTO_UNKNOWN_CIPHER', 'Unknown cipher');
  const { bits, mode } = found;
  const size = vector?.length ?? 0;
  if (mode === 'gcm' ? size === 0 : size !== (mode === 'ecb' ? 0 : 16)) {
    throw nativeError(TypeError, 'ERR_CRYPTO_INVALID_IV', 'Invalid initialization vector');
  }
  if (mode === 'gcm' && tagLength !== undefined && !isTagLength(tagLength)) throw invalidTag(tagLength);
  if (secret.length * 8 !== bits) throw nativeError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
  const handle = internal.cipher(CipherBase.prototype, mode, secret, vector, isEncrypting);
  states.set(stream, {
    handle, isEncrypting, isStream: mode === 'ctr' || mode === 'gcm', pads: true, rest: Buffer.alloc(0), isOver: false,
    auth: mode === 'gcm' ? { tagLength, hasBegun: false, tag: undefined } : undefined,
  });
  stream[kHandle] = handle;
  stream._decoder = null;
  LazyTransform.call(stream, options);
}

/** Where a method leaves the work to the binding, by its name, and the text there. */
const CALLS = {
  update: ['163:29', '  const ret = this[kHandle].update(data, inputEncoding);'],
  final: ['174:29', '  const ret = this[kHandle].final();'],
  setAuthTag: ['199:22', '  if (!this[kHandle].setAuthTag(tagbuf))'],
};

/** Does what the binding does for the method `name`: its errors show the call. */
function bound(cipher, name, work) {
  try {
    return work();
  } catch (error) {
    const [place, line] = CALLS[name];
    const where = `node:internal/crypto/cipher:${place}`;
    setInside(error, where, line, `${cipher.constructor.name}.${name} (${where})`);
    throw error;
  }
}

const applied = ({ handle }, bytes) => Buffer.from(internal.apply(handle, bytes).buffer);

function feed(state, bytes) {
  if (state.isOver) throw new Error('Trying to add data in unsupported state');
  const { auth, isEncrypting, isStream, pads, rest } = state;
  if (isStream) {
    if (auth !== undefined) auth.hasBegun = true;
    return applied(state, bytes);
  }
  const all = Buffer.concat([rest, bytes]);
  // The last block may be padding, which is only known at the end.
  const whole = !isEncrypting && pads ? Math.max(0, all.length - 1) & ~15 : all.length & ~15;
  state.rest = all.subarray(whole);
  return applied(state, all.subarray(0, whole));
}

function finish(state) {
  if (state.isOver) throw nativeError(Error, 'ERR_CRYPTO_INVALID_STATE', 'Invalid state');
  state.isOver = true;
  const { auth, isEncrypting, isStream, pads, rest } = state;
  if (auth !== undefined) {
    const tag = Buffer.from(internal.tag(state.handle).buffer);
    if (isEncrypting) auth.tag = tag.subarray(0, auth.tagLength);
    else if (auth.tag === undefined || Buffer.compare(auth.tag, tag.subarray(0, auth.tag.length)) !== 0) throw refused();
  }
  if (isStream || (!pads && rest.length === 0)) return Buffer.alloc(0);
  const wrong = openssl('1C80006B', 'wrong final block length');
  if (!pads || (!isEncrypting && rest.length !== 16)) throw wrong;
  if (isEncrypting) {
    const count = 16 - rest.length;
    return applied(state, Buffer.concat([rest, Buffer.alloc(count, count)]));
  }
  const made = applied(state, rest);
  const count = made[15];
  if (count < 1 || count > 16 || made.subarray(16 - count).some((byte) => byte !== count)) {
    throw openssl('1C800064', 'bad decrypt');
  }
  return made.subarray(0, 16 - count);
}

/** Bytes in the encoding that the first call has chosen. */
function shown(cipher, bytes, encoding, isLast) {
  if (!encoding || encoding === 'buffer') return bytes;
  const name = encodingOf(encoding) ?? encoding;
  cipher._decoder ??= new StringDecoder(encoding);
  if (cipher._decoder.encoding !== name) {
    throw new ERR_INVALID_ARG_VALUE('outputEncoding', encoding, `cannot be changed from '${cipher._decoder.encoding}'`);
  }
  return isLast ? cipher._decoder.end(bytes) : cipher._decoder.write(bytes);
}

/** The state before the end, of a cipher with authentication where `what` needs one. */
function open(cipher, what, needsTag) {
  const state = states.get(cipher);
  if (state.isOver || (needsTag && state.auth === undefined)) throw new ERR_CRYPTO_INVALID_STATE(what);
  return state;
}

const methods = {
  _transform(chunk, encoding, callback) {
    this.push(feed(states.get(this), typeof chunk === 'string' ? encoded(chunk, encoding) : viewOf(chunk)));
    callback();
  },
  _flush(callback) {
    try {
      this.push(finish(states.get(this)));
    } catch (error) {
      callback(error);
      return;
    }
    callback();
  },
  update(data, inputEncoding, outputEncoding) {
    if (typeof data === 'string') validateEncoding(data, inputEncoding);
    else if (!ArrayBuffer.isView(data)) {
      throw new ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    const bytes = typeof data === 'string' ? encoded(data, inputEncoding) : viewOf(data);
    return shown(this, bound(this, 'update', () => feed(states.get(this), bytes)), outputEncoding, false);
  },
  final(outputEncoding) {
    return shown(this, bound(this, 'final', () => finish(states.get(this))), outputEncoding, true);
  },
  setAutoPadding(ap) {
    open(this, 'setAutoPadding', false).pads = ap === undefined || Boolean(ap);
    return this;
  },
};

const getAuthTag = function getAuthTag() {
  const tag = states.get(this).auth?.tag;
  if (tag === undefined) throw new ERR_CRYPTO_INVALID_STATE('getAuthTag');
  return Buffer.from(tag);
};
const setAuthTag = function setAuthTag(tagbuf, encoding) {
  const bytes = bytesOf(tagbuf, 'buffer', BYTES, encoding);
  const { auth } = open(this, 'setAuthTag', true);
  if (auth.tag !== undefined) throw new ERR_CRYPTO_INVALID_STATE('setAuthTag');
  const { tagLength } = auth;
  if (tagLength === undefined ? !isTagLength(bytes.length) : bytes.length !== tagLength) {
    bound(this, 'setAuthTag', () => {
      throw invalidTag(bytes.length);
    });
  }
  if (tagLength === undefined && bytes.length < 16) warnOfShortTags();
  auth.tag = Buffer.from(bytes);
  return this;
};
const setAAD = function setAAD(aadbuf, options) {
  const bytes = bytesOf(aadbuf, 'aadbuf', BYTES, options?.encoding);
  const state = open(this, 'setAAD', true);
  if (state.auth.hasBegun) throw new ERR_CRYPTO_INVALID_STATE('setAAD');
  internal.know(state.handle, bytes);
  return this;
};

function Cipheriv(cipher, key, iv, options) {
  if (!(this instanceof Cipheriv)) return new Cipheriv(cipher, key, iv, options);
  start(this, true, cipher, key, iv, options);
}
function Decipheriv(cipher, key, iv, options) {
  if (!(this instanceof Decipheriv)) return new Decipheriv(cipher, key, iv, options);
  start(this, false, cipher, key, iv, options);
}
for (const Class of [Cipheriv, Decipheriv]) {
  Object.setPrototypeOf(Class.prototype, LazyTransform.prototype);
  Object.setPrototypeOf(Class, LazyTransform);
  Object.assign(Class.prototype, methods, Class === Cipheriv ? { getAuthTag } : { setAuthTag }, { setAAD });
}

function getCipherInfo(nameOrNid, options) {
  if (typeof nameOrNid !== 'string' && typeof nameOrNid !== 'number') {
    throw new ERR_INVALID_ARG_TYPE('nameOrNid', ['string', 'number'], nameOrNid);
  }
  if (options !== undefined) validateObject(options, 'options');
  let found;
  if (typeof nameOrNid === 'string') {
    found = cipherOf(nameOrNid);
  } else {
    const mode = Object.keys(NUMBERS).find((name) => NUMBERS[name].includes(nameOrNid));
    if (mode !== undefined) found = { mode, bits: SIZES[NUMBERS[mode].indexOf(nameOrNid)] };
  }
  if (found === undefined) return undefined;
  const { bits, mode } = found;
  const keyLength = bits / 8;
  const ivLength = { cbc: 16, ctr: 16, gcm: 12 }[mode];
  const { keyLength: wantedKey = keyLength, ivLength: wantedIv = ivLength } = options ?? {};
  if (wantedKey !== keyLength || (wantedIv !== ivLength && mode !== 'gcm')) return undefined;
  const name = mode === 'gcm' ? `id-aes${bits}-gcm` : `aes-${bits}-${mode}`;
  const info = { mode, name, nid: NUMBERS[mode][SIZES.indexOf(bits)], blockSize: mode === 'ctr' || mode === 'gcm' ? 1 : 16 };
  return { ...info, ...(wantedIv !== undefined && { ivLength: wantedIv }), keyLength };
}

module.exports = {
  Cipheriv,
  Decipheriv,
  createCipheriv(cipher, key, iv, options) {
    return new Cipheriv(cipher, key, iv, options);
  },
  createDecipheriv(cipher, key, iv, options) {
    return new Decipheriv(cipher, key, iv, options);
  },
  getCipherInfo,
};
