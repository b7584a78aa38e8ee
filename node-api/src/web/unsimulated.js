// Globals of Node that this runtime does not simulate. They exist, so that a program may ask for them; using one fails
// with an error that says why.
'use strict';

class NotSimulatedError extends Error {
  constructor(name) {
    super(`${name} is not simulated here`);
    this.code = 'ERR_NOT_SIMULATED';
  }
}
Object.defineProperty(NotSimulatedError.prototype, 'name', {
  value: 'NotSimulatedError',
  writable: true,
  configurable: true,
});

/** What fails with this error carries the mark, so that the compatibility table can tell it from what works. */
const mark = Symbol.for('looproom.unsimulated');
const marked = (fn) => Object.defineProperty(fn, mark, { value: true });

/** Fails as Node's does when there is no network: by a rejected promise. */
exports.fetch = marked(function fetch(input, init = undefined) {
  return Promise.reject(new NotSimulatedError('fetch'));
});

/** A function that fails: for what is missing from a module that is there otherwise. */
const notSimulated = (name) =>
  marked(function () {
    throw new NotSimulatedError(name);
  });
exports.notSimulated = notSimulated;

/** Fails for a module that is not simulated as a whole. */
exports.module = function module(name) {
  throw new NotSimulatedError(`The module '${name}'`);
};
exports.marked = marked;

/**
 * Gives `holder` those of Node's names that it lacks. Each is a path whose first part is `root`; what ends in `()` is a
 * function that fails when it is called, anything else fails when it is read, and so is not enumerable.
 */
exports.fill = function fill(holder, root, paths) {
  const isGlobal = root.startsWith('globalThis');
  for (const path of paths) {
    const isFunction = path.endsWith('()');
    const whole = isFunction ? path.slice(0, -2) : path;
    const steps = whole.slice(root.length + 1).split('.');
    const name = steps.pop();
    const owner = steps.reduce((object, step) => object?.[step], holder);
    if (owner === undefined || owner === null || name in owner) continue;
    const fails = notSimulated(isGlobal ? name : whole);
    Object.defineProperty(fails, 'name', { value: name, configurable: true });
    const property = isFunction
      ? { value: fails, writable: true, enumerable: !isGlobal && steps.length === 0 }
      : { get: fails, enumerable: false };
    Reflect.defineProperty(owner, name, { __proto__: null, configurable: true, ...property });
  }
};

// Each with the number of arguments that its constructor must have.
const CONSTRUCTORS = [['WebSocket', 1]];
for (const [name, length] of CONSTRUCTORS) {
  const constructor = class {
    constructor() {
      throw new NotSimulatedError(name);
    }
  };
  Object.defineProperty(constructor, 'name', { value: name, configurable: true });
  Object.defineProperty(constructor, 'length', { value: length, configurable: true });
  exports[name] = marked(constructor);
}
