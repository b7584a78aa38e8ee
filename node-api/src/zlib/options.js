// Checks of zlib's options: nothing and NaN mean the default.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateNumber } = require('internal/validators');
const { isAnyArrayBuffer, isUint8Array } = require('internal/util/types');

/** A finite number, or `undefined` for what stands for the default. */
exports.finite = function finite(value, name) {
  if (value === undefined || Number.isNaN(value)) return undefined;
  validateNumber(value, name);
  if (!Number.isFinite(value)) throw new ERR_OUT_OF_RANGE(name, 'a finite number', value);
  return value;
};

/** A number from `min` to `max`, or the default. */
exports.between = function between(value, name, min, max, fallback) {
  const number = exports.finite(value, name);
  if (number === undefined) return fallback;
  if (number < min || number > max) throw new ERR_OUT_OF_RANGE(name, `>= ${min} and <= ${max}`, number);
  return number;
};

/** The bytes of a view or a buffer; `undefined` for anything else. */
exports.viewOf = function viewOf(value) {
  if (isUint8Array(value)) return value;
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return isAnyArrayBuffer(value) ? new Uint8Array(value) : undefined;
};

/** The dictionary that was given, if one was. */
exports.dictionaryOf = function dictionaryOf(dictionary) {
  if (dictionary === undefined) return undefined;
  const bytes = exports.viewOf(dictionary);
  if (bytes === undefined) {
    const expected = ['Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'];
    throw new ERR_INVALID_ARG_TYPE('options.dictionary', expected, dictionary);
  }
  return bytes;
};
