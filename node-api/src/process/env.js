// `process.env`: every value is a string, and every property an ordinary one.
'use strict';

function refusal(text) {
  const error = new TypeError(text);
  error.code = 'ERR_INVALID_OBJECT_DEFINE_PROPERTY';
  return error;
}

function set(target, key, value) {
  if (typeof key === 'symbol' || typeof value === 'symbol') {
    throw new TypeError('Cannot convert a Symbol value to a string');
  }
  target[key] = `${value}`;
  return true;
}

module.exports = new Proxy({}, {
  set,
  defineProperty(target, key, descriptor) {
    if ('value' in descriptor) {
      if (!descriptor.configurable || !descriptor.writable || !descriptor.enumerable) {
        throw refusal(
          "'process.env' only accepts a configurable, writable, and enumerable data descriptor",
        );
      }
      return set(target, key, descriptor.value);
    }
    if ('get' in descriptor || 'set' in descriptor) {
      throw refusal(
        "'process.env' does not accept an accessor(getter/setter) descriptor",
      );
    }
    throw refusal(
      "'process.env' only accepts a configurable, writable, and enumerable data descriptor",
    );
  },
});
