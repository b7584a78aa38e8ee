// The `string_decoder` module: text from bytes that come in pieces, none of which need end where a character does.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS, ERR_UNKNOWN_ENCODING },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { normalizeEncoding } = require('internal/buffer/encodings');

/** What Node keeps, as programs see it when they print a decoder: four bytes, how many are missing and there, encoding. */
const kNativeDecoder = Symbol('kNativeDecoder');
const NUMBERS = { ascii: 0, utf8: 1, base64: 2, utf16le: 3, latin1: 4, hex: 5, base64url: 7 };
const MISSING = 4;
const HELD = 5;
const ENCODING = 6;
const ENCODINGS = Object.keys(NUMBERS);
/** The one that it was made with: a program may write another into the property, and changes nothing by it. */
const encodingOf = (state) => ENCODINGS.find((name) => NUMBERS[name] === state[ENCODING]);

const nothing = (value) => new TypeError(`Cannot set properties of ${value} (setting 'encoding')`);

function StringDecoder(encoding) {
  const plain = typeof encoding === 'symbol' ? undefined : normalizeEncoding(encoding);
  if (this === undefined || this === null) throw nothing(this);
  if (plain === undefined) throw new ERR_UNKNOWN_ENCODING(encoding);
  this.encoding = plain;
  this[kNativeDecoder] = Buffer.from([0, 0, 0, 0, 0, 0, NUMBERS[plain]]);
}

StringDecoder.prototype.write = function write(buf) {
  if (typeof buf === 'string') return buf;
  if (!ArrayBuffer.isView(buf)) throw new ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], buf);
  const state = this[kNativeDecoder];
  if (state === undefined) throw new ERR_INVALID_THIS('StringDecoder');
  const encoding = encodingOf(state);
  let bytes = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
  let text = '';
  if (state[MISSING] > 0) {
    const fit = fitting(bytes, state[MISSING], encoding);
    state.set(bytes.subarray(0, fit), state[HELD]);
    state[HELD] += fit;
    // A byte that does not go on with the character ends it, whole or not.
    state[MISSING] = fit < bytes.length ? 0 : state[MISSING] - fit;
    if (state[MISSING] === 0) text = flush(state);
    bytes = bytes.subarray(fit);
  }
  if (bytes.length === 0) return text;
  const [held, missing] = incomplete(bytes, encoding);
  const whole = bytes.length - held;
  state.set(bytes.subarray(whole));
  state[HELD] = held;
  state[MISSING] = missing;
  return text + bytes.toString(encoding, 0, whole);
};

StringDecoder.prototype.end = function end(buf) {
  const text = buf === undefined ? '' : this.write(buf);
  return text + flush(this[kNativeDecoder]);
};

StringDecoder.prototype.text = function text(buf, offset) {
  this[kNativeDecoder].fill(0, MISSING, HELD + 1);
  return this.write(buf.slice(offset));
};

/** A property that is read off the state. */
const reading = (get) => ({ configurable: true, enumerable: true, get });

Object.defineProperties(StringDecoder.prototype, {
  // Bytes of characters that have been completed stay where they were.
  lastChar: reading(function lastChar() {
    return this[kNativeDecoder].subarray(0, MISSING);
  }),
  lastNeed: reading(function lastNeed() {
    return this[kNativeDecoder][MISSING];
  }),
  lastTotal: reading(function lastTotal() {
    return this[kNativeDecoder][MISSING] + this[kNativeDecoder][HELD];
  }),
});

module.exports = { StringDecoder };

// --- helpers ---

/** The text of the bytes that wait, which then wait no more. */
function flush(state) {
  const text = state.toString(encodingOf(state), 0, state[HELD]);
  state.fill(0, MISSING, HELD + 1);
  return text;
}

const goesOn = (byte) => (byte & 0xc0) === 0x80;

/** How many of `bytes` belong to a character that misses `missing`. */
function fitting(bytes, missing, encoding) {
  const most = Math.min(bytes.length, missing);
  const other = encoding === 'utf8' ? bytes.subarray(0, most).findIndex((byte) => !goesOn(byte)) : -1;
  return other === -1 ? most : other;
}

/**
 * How many bytes at the end start a character, and how many it misses. In UTF-8 only the first byte says how long a
 * character is: whether the ones behind it may stand there is found when it is decoded.
 */
function incomplete(bytes, encoding) {
  const { length } = bytes;
  if (encoding === 'utf8') {
    const start = bytes.subarray(-3).findLastIndex((byte) => !goesOn(byte));
    if (start === -1) return [0, 0];
    const held = Math.min(length, 3) - start;
    const first = bytes[length - held];
    const size = first >= 0xf8 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
    return held < size ? [held, size - held] : [0, 0];
  }
  if (encoding === 'utf16le') {
    if (length % 2 === 1) return [1, 1];
    return (bytes[length - 1] & 0xfc) === 0xd8 ? [2, 2] : [0, 0];
  }
  const held = encoding.startsWith('base64') ? length % 3 : 0;
  return held === 0 ? [0, 0] : [held, 3 - held];
}
