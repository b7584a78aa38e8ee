// `util.deprecate`: the function goes on working and warns once, once for each code.
'use strict';

const { validateString } = require('internal/validators');

const warnedCodes = new Set();

function deprecate(fn, message, code, { modifyPrototype = true } = {}) {
  if (code !== undefined) validateString(code, 'code');
  let warned = false;
  function deprecated(...args) {
    if (!warned && !process.noDeprecation) {
      warned = true;
      if (code === undefined) {
        process.emitWarning(message, 'DeprecationWarning', deprecated);
      } else if (!warnedCodes.has(code)) {
        process.emitWarning(message, 'DeprecationWarning', code, deprecated);
        warnedCodes.add(code);
      }
    }
    if (new.target) return Reflect.construct(fn, args, new.target);
    return Reflect.apply(fn, this, args);
  }
  if (modifyPrototype) {
    try {
      Object.setPrototypeOf(deprecated, fn);
    } catch {
      throw new TypeError(`Object prototype may only be an Object or null: ${String(fn)}`);
    }
    if (fn === null) throw new TypeError("Cannot read properties of null (reading 'prototype')");
    if (fn.prototype) deprecated.prototype = fn.prototype;
    Object.defineProperty(deprecated, 'length', { ...Object.getOwnPropertyDescriptor(fn, 'length') });
  }
  return deprecated;
}

module.exports = { deprecate };
