// What `fs` accepts as an argument, and what it makes of it.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { parseFileMode, validateAbortSignal, validateInt32, validateInteger, validateOneOf } = require('internal/validators');
const { isDate } = require('internal/util/types');
const constants = require('internal/fs/constants');
const { nameOf } = require('internal/fs/names');

/** An address, as `url` knows one; that is loaded when there may be one. */
const isUrl = (value) => Boolean(value?.href) && require('internal/url/class').isUrl(value);

function pathOf(value, name = 'path') {
  let path = value;
  if (isUrl(value)) {
    path = require('url').fileURLToPath(value);
  } else if (value instanceof Uint8Array) {
    path = nameOf(value);
  }
  if (typeof path !== 'string') throw new ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'URL'], value);
  if (path.includes('\0')) {
    throw new ERR_INVALID_ARG_VALUE(name, isUrl(value) ? path : value, 'must be a string, Uint8Array, or URL without null bytes');
  }
  return path;
}

/** What `options` or an encoding say, where they may be left out. */
function optionsOf(options, defaults) {
  if (options === null || options === undefined || typeof options === 'function') return defaults;
  if (typeof options === 'string') options = { encoding: options };
  else if (typeof options !== 'object') throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  const { encoding, signal } = options;
  if (encoding && encoding !== 'buffer' && !Buffer.isEncoding(encoding)) {
    throw new ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid encoding');
  }
  if (signal !== undefined) validateAbortSignal(signal, 'options.signal');
  return { ...defaults, ...options };
}

/** Whether the times and sizes that are asked for are to be bigints. */
function bigOf(options) {
  if (options === null) throw new TypeError("Cannot read properties of null (reading 'bigint')");
  return options.bigint;
}

function flagsOf(flag, name = 'flags') {
  if (typeof flag === 'number') {
    validateInt32(flag, name);
    return flag;
  }
  const known = constants.flags[flag ?? 'r'];
  if (known === undefined) throw new ERR_INVALID_ARG_VALUE('flags', flag);
  return known;
}

const modeOf = (mode, fallback, name = 'mode') => parseFileMode(mode, name, fallback);

/** A mode of `access` and `copyFile`, whose bounds the binding checks. */
function smallModeOf(mode) {
  const value = mode ?? 0;
  if (typeof value !== 'number') {
    throw Object.assign(new TypeError('mode must be int32 or null/undefined'), { code: 'ERR_INVALID_ARG_TYPE' });
  }
  const whole = Math.trunc(value);
  if (whole >= 0 && whole <= 7) return whole;
  const bounds = Number.isFinite(value) ? ': >= 0 && <= 7' : '';
  throw Object.assign(new RangeError(`mode is out of range${bounds}`), { code: 'ERR_OUT_OF_RANGE' });
}

/** A user or a group; -1 leaves what is. */
function idOf(id, name) {
  validateInteger(id, name, -1, 2 ** 32 - 1);
}

/** A user and a group. */
function ownerOf(uid, gid) {
  idOf(uid, 'uid');
  idOf(gid, 'gid');
}

/** What a symbolic link leads to, of which other systems have several kinds. */
function linkTypeOf(type) {
  validateOneOf(type, 'type', ['dir', 'file', 'junction', null, undefined]);
}

/** Seconds as the system keeps them: whole ones, and the nanoseconds of another (`uv__fs_to_timespec`). */
function timespecOf(seconds) {
  const whole = Math.trunc(seconds);
  const rest = Math.trunc((seconds - whole) * 1e9);
  return rest < 0 ? [whole - 1, rest + 1e9] : [whole, rest];
}

/** Seconds since 1970. */
function timeOf(time, name = 'time') {
  // A text counts if it looks like its number.
  // eslint-disable-next-line eqeqeq
  if (typeof time === 'string' && +time == time) return +time;
  if (Number.isFinite(time)) return time < 0 ? Date.now() / 1000 : time;
  if (isDate(time)) return time.getTime() / 1000;
  throw new ERR_INVALID_ARG_TYPE(name, ['Date', 'Time in seconds'], time);
}

/** When something was read and changed. */
const timesOf = (atime, mtime) => [timeOf(atime, 'atime'), timeOf(mtime, 'mtime')];

function bytesOf(data, encoding) {
  if (typeof data === 'string') return Buffer.from(data, encoding || 'utf8');
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  throw new ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
}

function checkAborted(signal) {
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
}

// A 32-bit integer, asked as Node does: a bigint or a symbol fails in the conversion.
const isFd = (value) => (value | 0) === value;

/** What the binding says of something that is no number: less than `internal/errors` does. */
function received(value) {
  if (value === undefined || value === null || typeof value === 'symbol') return String(value);
  if (typeof value === 'function') return 'function';
  if (typeof value === 'object') return `an instance of ${value.constructor?.name || 'Object'}`;
  return `type ${typeof value} (${typeof value === 'string' ? `'${value}'` : value})`;
}

/** The largest descriptor. */
const MOST = 2 ** 31 - 1;

/** A descriptor, as the binding checks it. */
function checkFd(fd) {
  if (typeof fd !== 'number') {
    const message = `The "fd" argument must be of type number. Received ${received(fd)}`;
    // The message is a text of C, which ends at a null byte.
    throw Object.assign(new TypeError(message.split('\0')[0]), { code: 'ERR_INVALID_ARG_TYPE' });
  }
  if (fd >= 0 && fd <= MOST && Number.isInteger(fd)) return;
  const expected = Number.isInteger(fd) ? `>= 0 && <= ${MOST}` : 'an integer';
  const message = `The value of "fd" is out of range. It must be ${expected}. Received ${fd}`;
  throw Object.assign(new RangeError(message), { code: 'ERR_OUT_OF_RANGE' });
}

/** What is read: no text if no encoding is asked for, and `'buffer'` is none that a text can have. */
const decoded = (buffer, encoding) => (encoding ? buffer.toString(encoding) : buffer);

module.exports = {
  bigOf, bytesOf, checkAborted, checkFd, decoded, flagsOf, isFd, isUrl, linkTypeOf, modeOf, optionsOf, ownerOf,
  pathOf, smallModeOf, timeOf, timesOf, timespecOf,
};
