// Between callbacks and promises: `util.promisify` and `util.callbackify`.
'use strict';

const { codes: { ERR_FALSY_VALUE_REJECTION } } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { isPromise } = require('internal/util/types');

const custom = Symbol.for('nodejs.util.promisify.custom');
// Names for the values of a callback that is called with several.
const customPromisifyArgs = Symbol('customPromisifyArgs');

function promisify(original) {
  validateFunction(original, 'original');
  if (original[custom]) {
    const ready = original[custom];
    validateFunction(ready, 'util.promisify.custom');
    return mark(ready);
  }
  const names = original[customPromisifyArgs];
  function fn(...args) {
    return new Promise((resolve, reject) => {
      args.push((error, ...values) => {
        if (error) return reject(error);
        if (names === undefined || values.length < 2) return resolve(values[0]);
        resolve(Object.fromEntries(names.map((name, index) => [name, values[index]])));
      });
      if (isPromise(Reflect.apply(original, this, args))) {
        process.emitWarning('Calling promisify on a function that returns a Promise is likely a mistake.',
          'DeprecationWarning', 'DEP0174');
      }
    });
  }
  Object.setPrototypeOf(fn, Object.getPrototypeOf(original));
  mark(fn);
  return Object.defineProperties(fn, Object.getOwnPropertyDescriptors(original));
}
promisify.custom = custom;

function mark(fn) {
  return Object.defineProperty(fn, custom, { value: fn, enumerable: false, writable: false, configurable: true });
}

function callbackifyOnRejected(reason, callback) {
  // A falsy reason would look like success to the callback.
  if (!reason) {
    reason = new ERR_FALSY_VALUE_REJECTION(reason);
  }
  return callback(reason);
}

function callbackify(original) {
  validateFunction(original, 'original');
  function callbackified(...args) {
    const last = args.pop();
    validateFunction(last, 'last argument');
    const callback = last.bind(this);
    const promise = Reflect.apply(original, this, args);
    if (typeof promise?.then !== 'function') refuse(promise);
    promise.then(
      (value) => process.nextTick(callback, null, value),
      (reason) => process.nextTick(callbackifyOnRejected, reason, callback),
    );
  }
  const descriptors = Object.getOwnPropertyDescriptors(original);
  if (typeof descriptors.length.value === 'number') descriptors.length.value++;
  if (typeof descriptors.name.value === 'string') descriptors.name.value += 'Callbackified';
  Object.defineProperties(callbackified, descriptors);
  return callbackified;
}

function refuse(promise) {
  const nothing = promise === undefined || promise === null;
  throw new TypeError(
    nothing ? `Cannot read properties of ${promise} (reading 'then')` : 'ReflectApply(...).then is not a function',
  );
}

module.exports = { callbackify, customPromisifyArgs, promisify };
