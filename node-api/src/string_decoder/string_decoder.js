// The `string_decoder` module: text from bytes that come in pieces, none of which need end where a character does.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS, ERR_UNKNOWN_ENCODING },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { normalizeEncoding } = require('internal/buffer/encodings');

const kPending = Symbol('kPending');
/** What Node keeps, as programs see it when they print a decoder: the bytes, how many are missing and there, encoding. */
const kNativeDecoder = Symbol('kNativeDecoder');
const NUMBERS = { ascii: 0, utf8: 1, base64: 2, utf16le: 3, latin1: 4, hex: 5, base64url: 7 };
/** How many bytes make a whole group of text. */
const GROUP = { base64: 3, base64url: 3, utf16le: 2 };
const ENOUGH = 4;

function StringDecoder(encoding) {
  const plain = normalizeEncoding(encoding);
  if (plain === undefined) throw new ERR_UNKNOWN_ENCODING(encoding);
  this.encoding = plain;
  Object.defineProperty(this, kPending, { value: Buffer.alloc(0), writable: true });
  this[kNativeDecoder] = Buffer.from([0, 0, 0, 0, 0, 0, NUMBERS[plain]]);
}

/** Keeps `bytes` for the next piece. */
function hold(decoder, bytes) {
  decoder[kPending] = Buffer.from(bytes);
  decoder[kNativeDecoder].set(bytes);
  decoder[kNativeDecoder][ENOUGH] = decoder.lastNeed;
  decoder[kNativeDecoder][ENOUGH + 1] = bytes.length;
}

StringDecoder.prototype.write = function write(buf) {
  if (typeof buf === 'string') return buf;
  if (!ArrayBuffer.isView(buf)) throw new ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], buf);
  if (this[kPending] === undefined) throw new ERR_INVALID_THIS('StringDecoder');
  const piece = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
  const bytes = Buffer.concat([this[kPending], piece]);
  const whole = bytes.length - incomplete(bytes, this.encoding, this.lastTotal);
  // What was waiting is completed where it lies.
  if (this[kPending].length > 0) this[kNativeDecoder].set(bytes.subarray(0, this.lastTotal));
  hold(this, bytes.subarray(whole));
  return bytes.toString(this.encoding, 0, whole);
};

StringDecoder.prototype.end = function end(buf) {
  const text = buf === undefined ? '' : this.write(buf);
  const rest = this[kPending].toString(this.encoding);
  hold(this, []);
  return text + rest;
};

StringDecoder.prototype.text = function text(buf, offset) {
  hold(this, []);
  return this.write(buf.slice(offset));
};

Object.defineProperties(StringDecoder.prototype, {
  lastChar: {
    configurable: true,
    enumerable: true,
    get() {
      // Bytes of characters that have been completed stay where they were.
      return Buffer.from(this[kNativeDecoder].subarray(0, ENOUGH));
    },
  },
  lastNeed: {
    configurable: true,
    enumerable: true,
    get() {
      const { length } = this[kPending];
      return length === 0 ? 0 : sizeOf(this[kPending], this.encoding) - length;
    },
  },
  lastTotal: {
    configurable: true,
    enumerable: true,
    get() {
      return this[kPending].length + this.lastNeed;
    },
  },
});

module.exports = { StringDecoder };

// --- helpers ---

/** How many bytes at the end belong to a character that is not complete; the first one, if it waited, takes `first`. */
function incomplete(bytes, encoding, first) {
  if (encoding === 'utf8') return internal.incompleteTail(bytes, 'utf-8');
  if (encoding === 'utf16le') {
    const rest = bytes.length - first;
    if (rest < 0) return bytes.length;
    if (rest % 2 === 1) return 1;
    // Half of a pair waits if nothing but that pair is incomplete.
    return rest > 0 && (bytes.at(-1) & 0xfc) === 0xd8 ? 2 : 0;
  }
  return bytes.length % (GROUP[encoding] ?? 1);
}

/** How many bytes the character that `pending` starts will take. */
function sizeOf(pending, encoding) {
  if (encoding !== 'utf8') return pending.length > 1 && encoding === 'utf16le' ? 4 : (GROUP[encoding] ?? 1);
  return pending[0] >= 0xf0 ? 4 : pending[0] >= 0xe0 ? 3 : 2;
}
