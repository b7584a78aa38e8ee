// Random numbers of `crypto`. Their bytes are a function of the run's seed; the buffers that Node keeps to draw in advance
// are kept here too, since they decide whether a callback comes by a tick or from the pool.
'use strict';

const { begin } = require('internal/async_hooks/operations');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateNumber, validateObject } = require('internal/validators');
const { isAnyArrayBuffer } = require('internal/util/types');
const { Buffer } = require('buffer');

const MOST = 2 ** 31 - 1;
let drawn = 0;

function draw(bytes) {
  internal.random(bytes, drawn);
  drawn += bytes.length;
}

function startOf(offset, elementSize, length) {
  validateNumber(offset, 'offset');
  const start = offset * elementSize;
  const most = Math.min(length, MOST);
  if (!(start >= 0 && start <= most)) throw new ERR_OUT_OF_RANGE('offset', `>= 0 && <= ${most}`, start);
  return start >>> 0;
}

function sizeOf(size, elementSize, offset, length) {
  validateNumber(size, 'size');
  const bytes = size * elementSize;
  if (!(bytes >= 0 && bytes <= MOST)) throw new ERR_OUT_OF_RANGE('size', `>= 0 && <= ${MOST}`, bytes);
  if (bytes + offset > length) throw new ERR_OUT_OF_RANGE('size + offset', `<= ${length}`, bytes + offset);
  return bytes >>> 0;
}

function checkTarget(buf) {
  if (!isAnyArrayBuffer(buf) && !ArrayBuffer.isView(buf)) {
    throw new ERR_INVALID_ARG_TYPE('buf', ['ArrayBuffer', 'ArrayBufferView'], buf);
  }
}

/** The part of a view or buffer that shall be filled. */
function partOf(buf, offset, size) {
  const elementSize = buf.BYTES_PER_ELEMENT || 1;
  const start = startOf(offset, elementSize, buf.byteLength);
  const length = size === undefined ? buf.byteLength - start : sizeOf(size, elementSize, start, buf.byteLength);
  return isAnyArrayBuffer(buf)
    ? new Uint8Array(buf, start, length)
    : new Uint8Array(buf.buffer, buf.byteOffset + start, length);
}

function randomFillSync(buf, offset = 0, size = undefined) {
  checkTarget(buf);
  draw(partOf(buf, offset, size));
  return buf;
}

/** Fills `part` on the pool; `callback` names the task. */
function fillOnPool(label, part, callback, done) {
  internal.pool(label, callback, () => {
    draw(part);
    done();
  }, part.length, begin('RANDOMBYTESREQUEST', 'RandomBytesJob'));
}

function randomFill(buf, offset, size, callback) {
  checkTarget(buf);
  if (typeof offset === 'function') {
    callback = offset;
    offset = 0;
    size = buf.length;
  } else if (typeof size === 'function') {
    callback = size;
    size = (buf.length ?? buf.byteLength) - offset;
  } else {
    validateFunction(callback, 'callback');
  }
  const part = partOf(buf, offset, size);
  if (part.length === 0) callback(null, buf);
  else fillOnPool('randomFill', part, callback, function filled() { callback(null, buf); });
}

function randomBytes(size, callback) {
  const length = sizeOf(size, 1, 0, Infinity);
  if (callback !== undefined) validateFunction(callback, 'callback');
  const bytes = Buffer.from(new ArrayBuffer(length));
  if (callback === undefined) draw(bytes);
  else if (length === 0) callback(null, bytes);
  else fillOnPool('randomBytes', bytes, callback, function drawn() { callback(null, bytes); });
  return callback === undefined ? bytes : undefined;
}

/** The largest number that six bytes hold. */
const LARGEST = 0xffff_ffff_ffff;
const numbers = Buffer.alloc(6 * 1024);
let used = numbers.length;
let filling = false;
const waiting = [];

/** A number below `range` from the buffer, or `undefined` once that is used up. */
function drawBelow(range) {
  // Numbers at the top that would make some remainders likelier are thrown away.
  const limit = LARGEST - (LARGEST % range);
  while (used < numbers.length) {
    const number = numbers.readUIntBE(used, 6);
    used += 6;
    if (number < limit) return number % range;
  }
  return undefined;
}

function randomInt(min, max, callback) {
  const onlyMax = max === undefined || typeof max === 'function';
  if (onlyMax) [min, max, callback] = [0, min, max];
  if (callback !== undefined) validateFunction(callback, 'callback');
  if (!Number.isSafeInteger(min)) throw new ERR_INVALID_ARG_TYPE('min', 'a safe integer', min);
  if (!Number.isSafeInteger(max)) throw new ERR_INVALID_ARG_TYPE('max', 'a safe integer', max);
  if (max <= min) throw new ERR_OUT_OF_RANGE('max', `greater than the value of "min" (${min})`, max);
  const range = max - min;
  if (range > LARGEST) throw new ERR_OUT_OF_RANGE(`max${onlyMax ? '' : ' - min'}`, `<= ${LARGEST}`, range);
  for (;;) {
    const number = drawBelow(range);
    if (number !== undefined) {
      if (callback === undefined) return number + min;
      process.nextTick(callback, undefined, number + min);
      return undefined;
    }
    if (callback !== undefined) break;
    draw(numbers);
    used = 0;
  }
  waiting.push([min, max, callback]);
  if (filling) return undefined;
  filling = true;
  fillOnPool('randomInt', numbers, callback, () => {
    filling = false;
    used = 0;
    waiting.splice(0).forEach((task) => randomInt(...task));
  });
  return undefined;
}

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Sixteen bytes as the text of a UUID of that version, variant 1 (RFC 9562). */
function uuidOf(bytes, version) {
  bytes[6] = (bytes[6] & 0x0f) | (version << 4);
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function checkUuidOptions(options) {
  if (options === undefined) return;
  validateObject(options, 'options');
  const { disableEntropyCache = false } = options;
  validateBoolean(disableEntropyCache, 'options.disableEntropyCache');
}

function randomUUID(options) {
  checkUuidOptions(options);
  const bytes = new Uint8Array(16);
  draw(bytes);
  return uuidOf(bytes, 4);
}

function randomUUIDv7(options) {
  checkUuidOptions(options);
  const bytes = new Uint8Array(16);
  draw(bytes);
  let time = Date.now();
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  return uuidOf(bytes, 7);
}

module.exports = { draw, randomBytes, randomFill, randomFillSync, randomInt, randomUUID, randomUUIDv7 };
