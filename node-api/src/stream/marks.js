// High water marks: what an option asks for, and the defaults, which a program may change.
'use strict';

const {
  codes: { ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { validateInteger } = require('internal/validators');

const defaults = { bytes: internal.defaultMark(false), objects: internal.defaultMark(true) };

exports.getDefaultHighWaterMark = function getDefaultHighWaterMark(objectMode) {
  return objectMode ? defaults.objects : defaults.bytes;
};

exports.setDefaultHighWaterMark = function setDefaultHighWaterMark(objectMode, value) {
  validateInteger(value, 'value', 0);
  defaults[objectMode ? 'objects' : 'bytes'] = value;
};

/** The mark of a side; `key` is the option that means this side of a duplex stream alone. */
exports.markOf = function markOf(objectMode, options, key, isDuplex) {
  const asked = options?.highWaterMark ?? (isDuplex ? options?.[key] : undefined);
  if (asked === undefined || asked === null) return exports.getDefaultHighWaterMark(objectMode);
  if (!Number.isInteger(asked) || asked < 0) {
    throw new ERR_INVALID_ARG_VALUE(isDuplex ? `options.${key}` : 'options.highWaterMark', asked);
  }
  return asked;
};
