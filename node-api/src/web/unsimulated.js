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

/** Fails as Node's does when there is no network: by a rejected promise. */
exports.fetch = async function fetch(input, init = undefined) {
  throw new NotSimulatedError('fetch');
};

/** A function that fails: for what is missing from a module that is there otherwise. */
exports.notSimulated = (name) =>
  function () {
    throw new NotSimulatedError(name);
  };

// Each with the number of arguments that its constructor must have.
const CONSTRUCTORS = [
  ['Blob', 0], ['CloseEvent', 1], ['File', 2], ['FormData', 0], ['Headers', 0], ['Request', 1], ['Response', 0],
  ['WebSocket', 1],
];
for (const [name, length] of CONSTRUCTORS) {
  const constructor = class {
    constructor() {
      throw new NotSimulatedError(name);
    }
  };
  Object.defineProperty(constructor, 'name', { value: name, configurable: true });
  Object.defineProperty(constructor, 'length', { value: length, configurable: true });
  exports[name] = constructor;
}
