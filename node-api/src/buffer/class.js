// `Buffer`: its constructor, the ways to make one, and the pool that small ones are cut from.
'use strict';

const {
  codes: { ERR_BUFFER_OUT_OF_BOUNDS, ERR_INVALID_ARG_TYPE, ERR_UNKNOWN_ENCODING },
} = require('internal/errors');
const { validateArray, validateInteger, validateNumber } = require('internal/validators');
const { byteLengthIn, encodingOf } = require('internal/buffer/encodings');
const numbers = require('internal/buffer/numbers');
const methods = require('internal/buffer/methods');

const MAX_LENGTH = Number.MAX_SAFE_INTEGER;
const kIsEncodingSymbol = Symbol('kIsEncodingSymbol');

// Every buffer is one of these: `Buffer` itself is a plain function, for it must be callable without `new`.
class FastBuffer extends Uint8Array {}

function Buffer(arg, encodingOrOffset, length) {
  warnOfConstructor();
  if (typeof arg !== 'number') return Buffer.from(arg, encodingOrOffset, length);
  if (typeof encodingOrOffset === 'string') throw new ERR_INVALID_ARG_TYPE('string', 'string', arg);
  return Buffer.alloc(arg);
}

FastBuffer.prototype.constructor = Buffer;
Buffer.prototype = FastBuffer.prototype;
numbers.addTo(Buffer.prototype);
Buffer.poolSize = 64 * 1024;

let pool = new ArrayBuffer(Buffer.poolSize);
let poolUsed = 0;

/** Room for `size` bytes in the pool; the next buffer starts at a multiple of eight. */
function fromPool(size) {
  if (size > pool.byteLength - poolUsed) {
    pool = new ArrayBuffer(Buffer.poolSize);
    poolUsed = 0;
  }
  const buffer = new FastBuffer(pool, poolUsed, size);
  poolUsed = Math.ceil((poolUsed + size) / 8) * 8;
  return buffer;
}

const isSmall = (size) => size < Buffer.poolSize >>> 1;

function allocate(size) {
  if (size <= 0) return new FastBuffer();
  return isSmall(size) ? fromPool(Math.trunc(size)) : unfilled(size);
}

/** Node's own allocator, not the language's, finds no memory: an error with a code, but without one in its stack. */
function unfilled(size) {
  try {
    return new FastBuffer(size);
  } catch {
    throw Object.assign(new RangeError('Failed to allocate memory'), { code: 'ERR_MEMORY_ALLOCATION_FAILED' });
  }
}

Object.defineProperty(Buffer, Symbol.species, {
  enumerable: false,
  configurable: true,
  get() {
    return FastBuffer;
  },
});

Buffer.from = function from(value, encodingOrOffset, length) {
  if (typeof value === 'string') return fromString(value, encodingOrOffset);
  if (typeof value === 'object' && value !== null) {
    if (isAnyArrayBuffer(value)) return fromArrayBuffer(value, encodingOrOffset, length);
    const primitive = value.valueOf && value.valueOf();
    const usable = typeof primitive === 'string' || typeof primitive === 'object';
    if (primitive !== undefined && primitive !== null && primitive !== value && usable) {
      return from(primitive, encodingOrOffset, length);
    }
    const buffer = fromObject(value);
    if (buffer !== undefined) return buffer;
    if (typeof value[Symbol.toPrimitive] === 'function') {
      const text = value[Symbol.toPrimitive]('string');
      if (typeof text === 'string') return fromString(text, encodingOrOffset);
    }
  }
  throw new ERR_INVALID_ARG_TYPE(
    'first argument',
    ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'],
    value,
  );
};

Buffer.copyBytesFrom = function copyBytesFrom(view, offset, length) {
  if (!ArrayBuffer.isView(view) || view instanceof DataView) {
    throw new ERR_INVALID_ARG_TYPE('view', ['TypedArray'], view);
  }
  if (view.length === 0) return new FastBuffer();
  if (offset !== undefined) {
    validateInteger(offset, 'offset', 0);
    if (offset >= view.length) return new FastBuffer();
  }
  if (length !== undefined) validateInteger(length, 'length', 0);
  const start = offset ?? 0;
  const end = Math.min(start + (length ?? view.length), view.length);
  if (end <= start) return new FastBuffer();
  const size = view.BYTES_PER_ELEMENT;
  return fromArrayLike(new Uint8Array(view.buffer, view.byteOffset + start * size, (end - start) * size));
};

Buffer.of = { of: (...items) => FastBuffer.from(items) }.of;

Object.setPrototypeOf(Buffer, Uint8Array);

Buffer.alloc = function alloc(size, fill, encoding) {
  validateNumber(size, 'size', 0, MAX_LENGTH);
  const buffer = new FastBuffer(size);
  const fills = fill !== undefined && fill !== 0 && size > 0;
  return fills ? methods.fill(buffer, fill, 0, buffer.length, encoding) : buffer;
};

Buffer.allocUnsafe = function allocUnsafe(size) {
  validateNumber(size, 'size', 0, MAX_LENGTH);
  return allocate(size);
};

Buffer.allocUnsafeSlow = function allocUnsafeSlow(size) {
  validateNumber(size, 'size', 0, MAX_LENGTH);
  return unfilled(size);
};

Buffer.isBuffer = function isBuffer(value) {
  return value instanceof Buffer;
};

Buffer.compare = function compare(buf1, buf2) {
  methods.checkBytes(buf1, 'buf1');
  methods.checkBytes(buf2, 'buf2');
  return buf1 === buf2 ? 0 : internal.compare(buf1, 0, buf1.length, buf2, 0, buf2.length);
};

Buffer.isEncoding = function isEncoding(encoding) {
  return typeof encoding === 'string' && encoding !== '' && encodingOf(encoding) !== undefined;
};
Buffer[kIsEncodingSymbol] = Buffer.isEncoding;

Buffer.concat = function concat(list, length) {
  validateArray(list, 'list');
  if (list.length === 0) return new FastBuffer();
  if (length !== undefined) validateInteger(length, 'length', 0);
  for (const [index, item] of list.entries()) methods.checkBytes(item, `list[${index}]`);
  const total = length ?? list.reduce((sum, item) => sum + item.length, 0);
  const joined = allocate(total);
  let at = 0;
  for (const item of list) {
    if (at >= total) break;
    const piece = item.length > total - at ? item.subarray(0, total - at) : item;
    Uint8Array.prototype.set.call(joined, piece, at);
    at += piece.length;
  }
  return Uint8Array.prototype.fill.call(joined, 0, Math.min(at, total));
};

Buffer.byteLength = function byteLength(string, encoding) {
  if (typeof string !== 'string') {
    if (ArrayBuffer.isView(string) || isAnyArrayBuffer(string)) return string.byteLength;
    throw new ERR_INVALID_ARG_TYPE('string', ['string', 'Buffer', 'ArrayBuffer'], string);
  }
  return byteLengthIn(string, encoding ? encodingOf(encoding) : 'utf8');
};

methods.addTo(Buffer);

module.exports = { Buffer, FastBuffer, MAX_LENGTH };

// --- helpers ---

function isAnyArrayBuffer(value) {
  return value instanceof ArrayBuffer || value instanceof SharedArrayBuffer;
}

function fromString(string, encoding) {
  let plain = 'utf8';
  if (typeof encoding === 'string' && encoding !== '') {
    plain = encodingOf(encoding);
    if (plain === undefined) throw new ERR_UNKNOWN_ENCODING(encoding);
  }
  if (string === '') return new FastBuffer();
  const size = byteLengthIn(string, plain);
  const buffer = isSmall(size) ? fromPool(size) : new FastBuffer(size);
  const written = internal.write(buffer, string, 0, size, plain);
  if (written === size) return buffer;
  // Broken base64 or hex takes less than it might have: the pool gets the rest back.
  if (buffer.buffer === pool) poolUsed = Math.ceil((buffer.byteOffset + written) / 8) * 8;
  return new FastBuffer(buffer.buffer, buffer.byteOffset, written);
}

function fromArrayBuffer(source, byteOffset, length) {
  const offset = byteOffset === undefined ? 0 : +byteOffset || 0;
  const most = source.byteLength - offset;
  if (most < 0) throw new ERR_BUFFER_OUT_OF_BOUNDS('offset');
  const wanted = length === undefined ? most : Math.max(+length || 0, 0);
  if (wanted > most) throw new ERR_BUFFER_OUT_OF_BOUNDS('length');
  if (offset < 0) refuseOffset(offset);
  return length === undefined ? new FastBuffer(source, offset) : new FastBuffer(source, offset, wanted);
}

function refuseOffset(offset) {
  throw new RangeError(`Start offset ${offset} is outside the bounds of the buffer`);
}

function fromArrayLike(items) {
  if (!(items.length > 0)) return new FastBuffer();
  if (!isSmall(items.length)) return new FastBuffer(items);
  const buffer = fromPool(Math.trunc(items.length));
  Uint8Array.prototype.set.call(buffer, items, 0);
  return buffer;
}

function fromObject(value) {
  if (value.length !== undefined || isAnyArrayBuffer(value.buffer)) {
    return typeof value.length === 'number' ? fromArrayLike(value) : new FastBuffer();
  }
  if (value.type === 'Buffer' && Array.isArray(value.data)) return fromArrayLike(value.data);
  return undefined;
}

let warned = false;
function warnOfConstructor() {
  if (warned) return;
  warned = true;
  process.emitWarning(
    'Buffer() is deprecated due to security and usability issues. Please use the Buffer.alloc(), ' +
      'Buffer.allocUnsafe(), or Buffer.from() methods instead.',
    'DeprecationWarning',
    'DEP0005',
  );
}
