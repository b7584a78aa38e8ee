// Argument checks shared by every builtin written in JavaScript. Each throws the error that Node throws for the same
// wrong argument; `name` is the argument's name as Node's message has it.
'use strict';

const {
  codes: {
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_ARG_VALUE,
    ERR_INVALID_THIS,
    ERR_OUT_OF_RANGE,
    ERR_SOCKET_BAD_PORT,
  },
  setThrown,
} = require('internal/errors');

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;
const UINT32_MAX = 2 ** 32 - 1;

/** A checker that accepts exactly the values whose `typeof` is `type`. */
function primitive(type) {
  return function validate(value, name) {
    if (typeof value !== type) throw new ERR_INVALID_ARG_TYPE(name, type, value);
  };
}

function integerBetween(value, name, min, max) {
  if (typeof value !== 'number') throw new ERR_INVALID_ARG_TYPE(name, 'number', value);
  if (!Number.isInteger(value)) throw new ERR_OUT_OF_RANGE(name, 'an integer', value);
  if (value < min || value > max) throw new ERR_OUT_OF_RANGE(name, `>= ${min} && <= ${max}`, value);
}

exports.validateString = primitive('string');
exports.validateBoolean = primitive('boolean');

exports.validateFunction = function validateFunction(value, name) {
  if (typeof value !== 'function') throw new ERR_INVALID_ARG_TYPE(name, 'Function', value);
};

exports.validateUndefined = function validateUndefined(value, name) {
  if (value !== undefined) throw new ERR_INVALID_ARG_TYPE(name, 'undefined', value);
};

/** A number; NaN is refused as soon as there is a bound. */
exports.validateNumber = function validateNumber(value, name, min, max) {
  if (typeof value !== 'number') throw new ERR_INVALID_ARG_TYPE(name, 'number', value);
  const hasMin = min !== undefined && min !== null;
  const hasMax = max !== undefined && max !== null;
  if ((hasMin && !(value >= min)) || (hasMax && !(value <= max))) {
    const range = [hasMin && `>= ${min}`, hasMax && `<= ${max}`].filter(Boolean).join(' && ');
    throw new ERR_OUT_OF_RANGE(name, range, value);
  }
};

exports.validateInteger = function validateInteger(
  value,
  name,
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
) {
  integerBetween(value, name, min, max);
};

exports.validateInt32 = function validateInt32(value, name, min = INT32_MIN, max = INT32_MAX) {
  integerBetween(value, name, min, max);
};

exports.validateUint32 = function validateUint32(value, name, positive = false) {
  integerBetween(value, name, positive ? 1 : 0, UINT32_MAX);
};

exports.validateOneOf = function validateOneOf(value, name, allowed) {
  if (allowed.includes(value)) return;
  const list = allowed.map((item) => (typeof item === 'string' ? `'${item}'` : String(item))).join(', ');
  throw new ERR_INVALID_ARG_VALUE(name, value, `must be one of: ${list}`);
};

/** An object. `allow` widens what counts as one: `nullable`, `arrays`, `functions`. */
exports.validateObject = function validateObject(value, name, allow = {}) {
  const accepted =
    value === null
      ? allow.nullable
      : Array.isArray(value)
        ? allow.arrays
        : typeof value === 'object' || (allow.functions && typeof value === 'function');
  if (!accepted) throw new ERR_INVALID_ARG_TYPE(name, 'Object', value);
};

exports.validateArray = function validateArray(value, name, minLength = 0) {
  if (!Array.isArray(value)) throw new ERR_INVALID_ARG_TYPE(name, 'Array', value);
  if (value.length < minLength) {
    throw new ERR_INVALID_ARG_VALUE(name, value, `must have a length of at least ${minLength}`);
  }
};

exports.validateStringArray = function validateStringArray(value, name) {
  exports.validateArray(value, name);
  value.forEach((item, index) => exports.validateString(item, `${name}[${index}]`));
};

exports.validateBuffer = function validateBuffer(value, name = 'buffer') {
  if (!ArrayBuffer.isView(value)) throw new ERR_INVALID_ARG_TYPE(name, ['Buffer', 'TypedArray', 'DataView'], value);
};

/** A signal, or nothing: `undefined` passes because the option is optional everywhere. */
exports.validateAbortSignal = function validateAbortSignal(signal, name) {
  if (signal === undefined) return;
  if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
    throw new ERR_INVALID_ARG_TYPE(name, 'AbortSignal', signal);
  }
};

exports.validateAbortSignalArray = function validateAbortSignalArray(value, name) {
  exports.validateArray(value, name);
  value.forEach((signal, index) => {
    const item = `${name}[${index}]`;
    if (signal === undefined) throw new ERR_INVALID_ARG_TYPE(item, 'AbortSignal', signal);
    exports.validateAbortSignal(signal, item);
  });
};

exports.validateUnion = function validateUnion(value, name, union) {
  if (!union.includes(value)) throw new ERR_INVALID_ARG_TYPE(name, `('${union.join('|')}')`, value);
};

/** Text in `encoding` must be able to hold whole bytes: two hex digits each. */
exports.validateEncoding = function validateEncoding(data, encoding) {
  if (String(encoding).toLowerCase() === 'hex' && data.length % 2 !== 0) {
    throw new ERR_INVALID_ARG_VALUE('encoding', encoding, `is invalid for data of length ${data.length}`);
  }
};

/** Returns the port as a number from 0 to 65535. */
exports.validatePort = function validatePort(port, name = 'Port', allowZero = true) {
  const text = typeof port === 'string';
  const number = Number(port);
  const valid =
    (typeof port === 'number' || (text && port.trim() !== '')) &&
    Number.isInteger(number) &&
    number >= 0 &&
    number <= 0xffff &&
    (allowZero || number !== 0);
  if (!valid) throw new ERR_SOCKET_BAD_PORT(name, port, allowZero);
  return number;
};

/** A file mode: a number, or octal digits in a string. Returns the number. */
exports.parseFileMode = function parseFileMode(value, name, fallback) {
  let mode = value ?? fallback;
  if (typeof mode === 'string') {
    if (!/^[0-7]+$/.test(mode)) {
      const error = new ERR_INVALID_ARG_VALUE(name, value, 'must be a 32-bit unsigned integer or an octal string');
      // Node makes this one error while it notes no frames.
      setThrown(error, 'node:internal/validators:77:7', '      throw new ERR_INVALID_ARG_VALUE(name, value, modeDesc);');
      error.stack = `${error}`;
      throw error;
    }
    mode = parseInt(mode, 8);
  }
  exports.validateUint32(mode, name);
  return mode + 0;
};

/** The receiver of a method must be an object with the own key `field`. */
exports.validateThisInternalField = function validateThisInternalField(object, field, className) {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, field)) {
    throw new ERR_INVALID_THIS(className);
  }
};
