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
  // The environment has no names with `=`, nor an empty one; what is assigned to such is lost.
  if (key !== '' && !key.includes('=')) target[key] = `${value}`;
  return true;
}

// V8 makes the environment of a template of its own, whose class has no name.
const prototype = {};
Object.defineProperty(prototype, 'constructor', {
  __proto__: null,
  value: Object.defineProperty(function () {}, 'name', { value: '' }),
  writable: true,
  configurable: true,
  enumerable: false,
});

module.exports = new Proxy(Object.create(prototype), {
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
