// `Atomics.wait`, which the engine lacks on a thread that must not stop: here virtual time passes. `waitAsync` and `notify`, whose
// promises V8 settles in a task of its own.
'use strict';

const { isInt32Array, isBigInt64Array, isSharedArrayBuffer } = require('internal/util/types');
const { load } = Atomics;

/** Those that wait, by buffer and by the byte's place in it, first come first. */
const waiters = new WeakMap();
/** Those that were woken, and wait for the task that settles their promises. */
let woken = [];

/** `Atomics.wait`: nobody else has the memory, so the wait lasts as long as it was asked to. */
exports.wait = function wait(array, index, value, timeout) {
  const { isEqual, limit } = begin(array, index, value, timeout);
  if (!isEqual) return 'not-equal';
  internal.sleep(limit);
  return 'timed-out';
};

exports.waitAsync = function waitAsync(array, index, value, timeout) {
  const { place, isEqual, limit } = begin(array, index, value, timeout);
  if (!isEqual) return { async: false, value: 'not-equal' };
  if (limit === 0) return { async: false, value: 'timed-out' };
  const list = listAt(array.buffer, place);
  const waiter = {};
  const promise = new Promise((resolve) => (waiter.resolve = resolve));
  list.push(waiter);
  if (limit !== Infinity) {
    waiter.timer = internal.after(() => {
      list.splice(list.indexOf(waiter), 1);
      waiter.resolve('timed-out');
    }, limit);
  }
  return { async: true, value: promise };
};

exports.notify = function notify(array, index, count) {
  checkKind(array);
  const place = placeOf(array, index);
  const most = count === undefined ? Infinity : Math.max(Math.trunc(+count) || 0, 0);
  if (!isSharedArrayBuffer(array.buffer)) return 0;
  const list = listAt(array.buffer, place);
  const first = list.splice(0, Math.min(most, list.length));
  for (const { timer } of first) {
    if (timer !== undefined) internal.forget(timer);
  }
  if (first.length > 0 && woken.length === 0) internal.soon(settle);
  woken.push(...first);
  return first.length;
};

function settle() {
  const all = woken;
  woken = [];
  for (const { resolve } of all) resolve('ok');
}

/** Checks what both ways to wait are given, and looks at the memory. */
function begin(array, index, value, timeout) {
  checkKind(array);
  if (!isSharedArrayBuffer(array.buffer)) throw new TypeError(`${described(array)} is not a shared typed array.`);
  const place = placeOf(array, index);
  if (isBigInt64Array(array) && typeof value === 'number') throw new TypeError(`Cannot convert ${value} to a BigInt`);
  // As an array's element the value is converted.
  const [expected] = isBigInt64Array(array) ? BigInt64Array.of(value) : Int32Array.of(value);
  const limit = timeout === undefined ? NaN : +timeout;
  const isEqual = load(array, index) === expected;
  return { place, isEqual, limit: Number.isNaN(limit) ? Infinity : Math.max(limit, 0) };
}

function checkKind(array) {
  if (!isInt32Array(array) && !isBigInt64Array(array)) {
    throw new TypeError(`${described(array)} is not an int32 or BigInt64 typed array.`);
  }
}

/** The byte of the buffer that an element begins at. */
function placeOf(array, index) {
  const at = Math.trunc(+index) || 0;
  if (at < 0 || at >= array.length) throw new RangeError('Invalid atomic access index');
  return array.byteOffset + at * array.BYTES_PER_ELEMENT;
}

function listAt(buffer, place) {
  if (!waiters.has(buffer)) waiters.set(buffer, new Map());
  const places = waiters.get(buffer);
  if (!places.has(place)) places.set(place, []);
  return places.get(place);
}

function described(value) {
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}
