// The global `crypto`: random bytes and UUIDs, drawn from the seed of the run. Hashing and ciphers are left out.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { enumerable, tag } = require('internal/web/idl');

const kMake = Symbol('make');
const MOST = 65_536;
const INTEGERS = /^\[object (?:Big)?(?:Ui|I)nt(?:8|16|32|64)(?:Clamped)?Array\]$/;
let drawn = 0;

function fill(bytes) {
  for (let i = 0; i < bytes.length; i++) bytes[i] = internal.random(drawn++);
}

class Crypto {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  getRandomValues(array) {
    check(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('array');
    if (!ArrayBuffer.isView(array) || !INTEGERS.test(Object.prototype.toString.call(array))) {
      throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    }
    if (array.byteLength > MOST) {
      throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
    }
    fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return array;
  }

  randomUUID() {
    check(this);
    const bytes = new Uint8Array(16);
    fill(bytes);
    // Version 4, variant 1 (RFC 9562).
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

enumerable(Crypto.prototype, ['getRandomValues', 'randomUUID']);
tag(Crypto, 'Crypto');

function check(value) {
  if (!(value instanceof Crypto)) throw new ERR_INVALID_THIS('Crypto');
}

exports.Crypto = Crypto;
exports.crypto = new Crypto(kMake);
