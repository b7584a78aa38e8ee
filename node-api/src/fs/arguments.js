// What `fs` accepts as an argument, and what it makes of it.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { Buffer } = require('buffer');
const constants = require('internal/fs/constants');

function pathOf(value, name = 'path') {
  let path = value;
  if (typeof value === 'object' && value !== null && value.href && value.protocol !== undefined) {
    path = require('url').fileURLToPath(value);
  } else if (value instanceof Uint8Array) {
    path = Buffer.from(value).toString();
  }
  if (typeof path !== 'string') throw new ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'URL'], value);
  if (path.includes('\0')) {
    throw new ERR_INVALID_ARG_VALUE(name, value, 'must be a string, Uint8Array, or URL without null bytes');
  }
  return path;
}

function optionsOf(options, defaults) {
  if (options === null || options === undefined || typeof options === 'function') return defaults;
  if (typeof options === 'string') options = { encoding: options };
  else if (typeof options !== 'object') throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  const { encoding } = options;
  if (encoding && encoding !== 'buffer' && !Buffer.isEncoding(encoding)) {
    throw new ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid encoding');
  }
  return { ...defaults, ...options };
}

function flagsOf(flag = 'r') {
  if (typeof flag === 'number') return flag;
  const known = constants.flags[flag];
  if (known === undefined) throw new ERR_INVALID_ARG_VALUE('flags', flag);
  return known;
}

function modeOf(mode, fallback) {
  if (mode === undefined || mode === null) return fallback;
  if (typeof mode === 'string') {
    if (!/^[0-7]+$/.test(mode)) {
      throw new ERR_INVALID_ARG_VALUE('mode', mode, 'must be a 32-bit unsigned integer or an octal string');
    }
    return parseInt(mode, 8);
  }
  require('internal/validators').validateUint32(mode, 'mode');
  return mode;
}

function bytesOf(data, encoding) {
  if (typeof data === 'string') return Buffer.from(data, encoding || 'utf8');
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  throw new ERR_INVALID_ARG_TYPE('data', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
}

function checkAborted(signal) {
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
}

// A 32-bit integer, asked as Node does: a bigint or a symbol fails in the conversion.
const isFd = (value) => (value | 0) === value && value >= 0;
const decoded = (buffer, encoding) => (encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer);

module.exports = { bytesOf, checkAborted, decoded, flagsOf, isFd, modeOf, optionsOf, pathOf };
