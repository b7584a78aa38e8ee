// `Atomics.wait`, which the engine lacks on a thread that must not stop: here virtual time passes.
'use strict';

const { isInt32Array, isBigInt64Array, isSharedArrayBuffer } = require('internal/util/types');

/** `Atomics.wait`: nobody else has the memory, so the wait lasts as long as it was asked to. */
exports.wait = function wait(array, index, value, timeout) {
  if (!isInt32Array(array) && !isBigInt64Array(array)) {
    throw new TypeError(`${described(array)} is not an int32 or BigInt64 typed array.`);
  }
  if (!isSharedArrayBuffer(array.buffer)) throw new TypeError(`${described(array)} is not a shared typed array.`);
  const current = Atomics.load(array, index);
  const expected = isBigInt64Array(array) ? BigInt.asIntN(64, BigInt(value)) : value | 0;
  const limit = timeout === undefined ? NaN : Number(timeout);
  if (current !== expected) return 'not-equal';
  internal.sleep(Number.isNaN(limit) ? Infinity : Math.max(limit, 0));
  return 'timed-out';
};

function described(value) {
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}
