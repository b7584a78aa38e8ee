// The methods of buffers, apart from those that read and write numbers.
'use strict';

const {
  codes: {
    ERR_BUFFER_OUT_OF_BOUNDS,
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_ARG_VALUE,
    ERR_INVALID_BUFFER_SIZE,
    ERR_OUT_OF_RANGE,
    ERR_UNKNOWN_ENCODING,
  },
} = require('internal/errors');
const { validateBuffer, validateInteger, validateString } = require('internal/validators');
const { conversionError } = require('internal/web/idl');
const { byteLengthIn, encodingOf, normalizeEncoding } = require('internal/buffer/encodings');

const INT32_MAX = 2 ** 31 - 1;
/** How many bytes `util.inspect` shows; `buffer.INSPECT_MAX_BYTES` changes it. */
const shown = { bytes: 50 };

function isBytes(value) {
  return Object.prototype.toString.call(value) === '[object Uint8Array]' && ArrayBuffer.isView(value);
}

function checkBytes(value, name) {
  if (!isBytes(value)) throw new ERR_INVALID_ARG_TYPE(name, ['Buffer', 'Uint8Array'], value);
}

const validateOffset = (value, name, min = 0, max = Number.MAX_SAFE_INTEGER) => validateInteger(value, name, min, max);

/** An optional offset as `copy` takes it: whole, and 0 for what is no number. */
function toOffset(value, fallback) {
  if (value === undefined) return fallback;
  const number = +value;
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? Math.floor(number) : 0;
}

function copy(target, targetStart, sourceStart, sourceEnd) {
  if (!ArrayBuffer.isView(this)) throw new ERR_INVALID_ARG_TYPE('source', ['Buffer', 'Uint8Array'], this);
  if (!ArrayBuffer.isView(target)) throw new ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);
  const at = toOffset(targetStart, 0);
  if (at < 0) throw new ERR_OUT_OF_RANGE('targetStart', '>= 0', at);
  const start = toOffset(sourceStart, 0);
  if (start < 0 || start > this.byteLength) {
    throw new ERR_OUT_OF_RANGE('sourceStart', `>= 0 && <= ${this.byteLength}`, start);
  }
  const end = toOffset(sourceEnd, this.byteLength);
  if (end < 0) throw new ERR_OUT_OF_RANGE('sourceEnd', '>= 0', end);
  const count = Math.min(end - start, target.byteLength - at, this.byteLength - start);
  if (count <= 0) return 0;
  const into = new Uint8Array(target.buffer, target.byteOffset + at, count);
  into.set(new Uint8Array(this.buffer, this.byteOffset + start, count));
  return count;
}

function toString(encoding, start, end) {
  const { length } = this;
  if (start >= length) return '';
  const from = start <= 0 ? 0 : Math.trunc(start) || 0;
  const to = end === undefined || end > length ? length : Math.trunc(end) || 0;
  if (to <= from) return '';
  const plain = encoding === undefined ? 'utf8' : encodingOf(encoding);
  if (plain === undefined) throw new ERR_UNKNOWN_ENCODING(encoding);
  return internal.decode(this, plain, from, to);
}

function equals(otherBuffer) {
  checkBytes(otherBuffer, 'otherBuffer');
  if (this === otherBuffer) return true;
  if (this.byteLength !== otherBuffer.byteLength) return false;
  return internal.compare(this, 0, this.byteLength, otherBuffer, 0, otherBuffer.byteLength) === 0;
}

function inspect(recurseTimes, options) {
  const hex = internal.decode(this, 'hex', 0, Math.min(shown.bytes, this.length));
  let text = hex.replace(/(.{2})/g, '$1 ').trim();
  const more = this.length - shown.bytes;
  if (more > 0) text += ` ... ${more} more byte${more > 1 ? 's' : ''}`;
  if (options) {
    const keys = options.showHidden ? Reflect.ownKeys(this) : enumerableKeys(this);
    const extra = { __proto__: null };
    for (const key of keys) if (!isIndex(key)) extra[key] = this[key];
    if (Reflect.ownKeys(extra).length > 0) {
      const { inspect: show } = require('internal/util/inspect');
      const line = show(extra, { ...options, breakLength: Infinity, compact: true });
      if (this.length !== 0) text += ', ';
      text += line.slice('[Object: null prototype] {'.length + 1, -2);
    }
  }
  return `<${nameOf(this)} ${text}>`;
}

function compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
  checkBytes(target, 'target');
  const limit = Number.MAX_SAFE_INTEGER;
  const [tStart, tEnd, sStart, sEnd] = [
    [targetStart, 'targetStart', 0, limit],
    [targetEnd, 'targetEnd', target.length, target.length],
    [sourceStart, 'sourceStart', 0, limit],
    [sourceEnd, 'sourceEnd', this.length, this.length],
  ].map(([value, name, fallback, max]) => {
    if (value === undefined) return fallback;
    validateOffset(value, name, 0, max);
    return value;
  });
  if (sStart >= sEnd) return tStart >= tEnd ? 0 : -1;
  if (tStart >= tEnd) return 1;
  return internal.compare(this, sStart, sEnd, target, tStart, tEnd);
}

/** `indexOf` (forward) and `lastIndexOf`. `end` may be left out before `encoding`. */
function find(buffer, value, offset, end, encoding, forward) {
  let limit = end === undefined ? buffer.length : end;
  let name = encoding;
  if (typeof end === 'string') {
    name = end;
    limit = buffer.length;
  }
  validateBuffer(buffer);
  let start = offset;
  if (typeof offset === 'string') {
    name = offset;
    start = undefined;
  }
  start = +start;
  if (Number.isNaN(start)) start = forward ? 0 : buffer.length;
  start = Math.trunc(Math.max(-INT32_MAX - 1, Math.min(INT32_MAX, start)));
  limit = Math.max(0, Math.min(limit, buffer.length));

  if (typeof value === 'number') {
    return internal.find(buffer, new Uint8Array([value >>> 0]), start, limit, forward, 1);
  }
  const plain = name === undefined ? 'utf8' : encodingOf(name);
  const step = plain === 'utf16le' ? 2 : 1;
  if (typeof value === 'string') {
    if (plain === undefined) throw new ERR_UNKNOWN_ENCODING(name);
    const needle = new Uint8Array(byteLengthIn(value, plain));
    const written = internal.write(needle, value, 0, needle.length, plain);
    // Only whole units are searched, which shows where nothing is searched for.
    if (step === 2 && written === 0) buffer = buffer.subarray(0, buffer.length & ~1);
    return internal.find(buffer, needle.subarray(0, written), start, limit, forward, step);
  }
  if (isBytes(value)) return internal.find(buffer, value, start, limit, forward, step);
  throw new ERR_INVALID_ARG_TYPE('value', ['number', 'string', 'Buffer', 'Uint8Array'], value);
}

/** Fills `buffer`; a string or bytes are repeated as often as they fit, anything else is one byte. */
function fill(buffer, value, offset, end, encoding) {
  let from = offset;
  let to = end;
  let pattern = value;
  if (typeof value === 'string') {
    let name = encoding;
    if (offset === undefined || typeof offset === 'string') {
      name = offset;
      from = 0;
      to = buffer.length;
    } else if (typeof end === 'string') {
      name = end;
      to = buffer.length;
    }
    const plain = typeof name === 'symbol' ? undefined : normalizeEncoding(name);
    if (plain === undefined) {
      validateString(name, 'encoding');
      throw new ERR_UNKNOWN_ENCODING(name);
    }
    pattern = patternOf(value, plain);
  }
  if (from === undefined) {
    from = 0;
    to = buffer.length;
  } else {
    validateOffset(from, 'offset');
    if (to === undefined) to = buffer.length;
    else validateOffset(to, 'end', 0, buffer.length);
    if (from >= to) return buffer;
  }
  if (to > buffer.length) throw new ERR_BUFFER_OUT_OF_BOUNDS();
  if (!ArrayBuffer.isView(pattern)) {
    return Uint8Array.prototype.fill.call(buffer, +pattern & 255, from, to);
  }
  const bytes = new Uint8Array(pattern.buffer, pattern.byteOffset, pattern.byteLength);
  if (bytes.length === 0) throw new ERR_INVALID_ARG_VALUE('value', value);
  for (let at = from; at < to; at += bytes.length) {
    const piece = bytes.length > to - at ? bytes.subarray(0, to - at) : bytes;
    Uint8Array.prototype.set.call(buffer, piece, at);
  }
  return buffer;
}

function patternOf(string, encoding) {
  if (string === '') return 0;
  const bytes = new Uint8Array(byteLengthIn(string, encoding));
  return bytes.subarray(0, internal.write(bytes, string, 0, bytes.length, encoding));
}

function write(string, offset, length, encoding) {
  let [at, most, name] = [offset, length, encoding];
  if (typeof at === 'string' && most === undefined) {
    [at, most, name] = [0, this.length, at];
  } else if (at === undefined) {
    [at, most, name] = [0, this.length, undefined];
  } else {
    validateOffset(at, 'offset', 0, this.length);
    const room = this.length - at;
    if (typeof most === 'string') [most, name] = [room, most];
    else if (most === undefined) most = room;
    else {
      validateOffset(most, 'length', 0, this.length);
      most = Math.min(most, room);
    }
  }
  const plain = name ? encodingOf(name) : 'utf8';
  if (plain === undefined) throw new ERR_UNKNOWN_ENCODING(name);
  if (typeof string !== 'string') throw conversionError('argument must be a string');
  return internal.write(this, string, at, most, plain);
}

function toJSON() {
  return { type: 'Buffer', data: Array.from(this) };
}

function subarray(start, end) {
  const { length } = this;
  const from = clamp(start, length);
  const to = end === undefined ? length : clamp(end, length);
  const { FastBuffer } = require('internal/buffer/class');
  return new FastBuffer(this.buffer, this.byteOffset + from, Math.max(0, to - from));
}

function slice(start, end) {
  return this.subarray(start, end);
}

/** A method that reverses the bytes of every group of `size`. */
function swapper(size, name) {
  return function swap() {
    if (this.length % size !== 0) throw new ERR_INVALID_BUFFER_SIZE(name);
    for (let at = 0; at < this.length; at += size) {
      Uint8Array.prototype.reverse.call(new Uint8Array(this.buffer, this.byteOffset + at, size));
    }
    return this;
  };
}

/** Puts the methods on the prototype of `Buffer`, in the order in which Node lists them. */
function addTo(Buffer) {
  const prototype = Buffer.prototype;
  for (const encoding of ['ascii', 'base64', 'base64url', 'latin1', 'hex', 'ucs2', 'utf8']) {
    const plain = encodingOf(encoding);
    prototype[`${encoding}Slice`] = (() => function (start, end) {
      if (this.length === 0) return '';
      const from = index(start, 0);
      const to = index(end, this.length);
      if (to <= from) return '';
      if (to > this.length) outOfRange();
      return internal.decode(this, plain, from, to);
    })();
  }
  for (const encoding of ['ascii', 'base64', 'base64url', 'latin1', 'hex', 'ucs2', 'utf8']) {
    const plain = encodingOf(encoding);
    const room = ['ascii', 'latin1', 'utf8'].includes(encoding) ? checkedRoom : roomIn;
    prototype[`${encoding}Write`] = (() => function (string, offset, length) {
      if (typeof string !== 'string') throw conversionError('argument must be a string');
      const [from, most] = room(this, offset, length);
      return internal.write(this, string, from, most, plain);
    })();
  }
  for (const [name, property] of [['parent', 'buffer'], ['offset', 'byteOffset']]) {
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get() {
        return this instanceof Buffer ? this[property] : undefined;
      },
    });
  }
  const named = {
    indexOf(value, offset, end, encoding) {
      return find(this, value, offset, end, encoding, true);
    },
    lastIndexOf(value, offset, end, encoding) {
      return find(this, value, offset, end, encoding, false);
    },
    includes(value, offset, end, encoding) {
      return find(this, value, offset, end, encoding, true) !== -1;
    },
    fill(value, offset, end, encoding) {
      return fill(this, value, offset, end, encoding);
    },
  };
  prototype[Symbol.for('nodejs.util.inspect.custom')] = inspect;
  Object.assign(prototype, { copy, toString, equals, inspect, compare, ...named, write, toJSON, subarray, slice });
  for (const [name, size] of [['swap16', 2], ['swap32', 4], ['swap64', 8]]) {
    prototype[name] = Object.defineProperty(swapper(size, `${size * 8}-bits`), 'name', { value: name });
  }
  prototype.toLocaleString = toString;
}

module.exports = { addTo, checkBytes, fill, isBytes, shown };

// --- helpers ---

/** An index as Node's binding reads it. */
function index(value, usual) {
  const number = value === undefined ? usual : Math.trunc(value) || 0;
  if (number < 0) outOfRange();
  return number;
}

function outOfRange() {
  throw Object.assign(new RangeError('Index out of range'), { code: 'ERR_OUT_OF_RANGE' });
}

/** Where a write starts and how many bytes it may take: the binding takes what there is. */
function roomIn(buffer, offset, length) {
  const from = index(offset, 0);
  if (from > buffer.length) throw new ERR_BUFFER_OUT_OF_BOUNDS('offset');
  return [from, Math.min(index(length, Infinity), buffer.length - from)];
}

/** The same of the encodings whose writes are checked before the binding has them. */
function checkedRoom(buffer, offset = 0, length = undefined) {
  const from = Number(offset);
  if (from < 0 || from > buffer.length) throw new ERR_BUFFER_OUT_OF_BOUNDS('offset');
  const most = length === undefined ? buffer.length - from : Number(length);
  if (most < 0 || most > buffer.length - from) throw new ERR_BUFFER_OUT_OF_BOUNDS('length');
  return [from, most];
}

function clamp(value, length) {
  const offset = Math.trunc(value) || 0;
  return offset < 0 ? Math.max(0, offset + length) : Math.min(offset, length);
}

function nameOf(buffer) {
  try {
    const { constructor } = buffer;
    if (typeof constructor === 'function' && Object.hasOwn(constructor, 'name')) return constructor.name;
  } catch {
    // A constructor that cannot be read leaves the usual name.
  }
  return 'Buffer';
}

const isIndex = (key) => typeof key === 'string' && /^(?:0|[1-9]\d*)$/.test(key);

function enumerableKeys(object) {
  return Reflect.ownKeys(object).filter(
    (key) => !isIndex(key) && Object.getOwnPropertyDescriptor(object, key).enumerable,
  );
}
