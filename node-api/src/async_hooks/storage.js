// `AsyncLocalStorage`: a value that follows the program through its asynchronous steps.
//
// The runtime keeps one current frame. Whatever is scheduled (a tick, a reaction, a timer, a request) remembers the
// frame of the moment and runs in it. A frame is an immutable map from storages to their values, so remembering one
// costs nothing and nobody can change what another step sees.
'use strict';

const { apply, present } = require('internal/errors');
const { validateObject } = require('internal/validators');
const { AsyncResource } = require('internal/async_hooks/resource');

class AsyncContextFrame extends Map {}

function frameWith(storage, value) {
  return new AsyncContextFrame(internal.frame()).set(storage, value);
}

/** What a snapshot calls in its frame. */
const resumed = (fn, ...args) => {
  if (typeof fn !== 'function') throw new TypeError('cb is not a function');
  return apply(fn, undefined, args);
};

/** Runs `fn` where the store is what it would be made. */
const runUnchanged = (fn, args) => apply(fn, null, args);

class RunScope {
  #storage;
  #previous;
  #disposed = false;

  constructor(storage, store) {
    this.#storage = storage;
    this.#previous = storage.getStore();
    storage.enterWith(store);
  }

  dispose() {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#storage.enterWith(this.#previous);
  }

  [Symbol.dispose]() {
    this.dispose();
  }
}

class AsyncLocalStorage {
  #defaultValue = undefined;
  #name = undefined;

  constructor(options = {}) {
    validateObject(options, 'options');
    this.#defaultValue = options.defaultValue;
    if (options.name !== undefined) this.#name = `${options.name}`;
  }

  get name() {
    return this.#name || '';
  }

  static bind(fn) {
    return AsyncResource.bind(fn);
  }

  static snapshot() {
    return AsyncLocalStorage.bind(resumed);
  }

  disable() {
    // The only change of a frame in place: steps that are already scheduled lose the value too.
    internal.frame()?.delete(this);
  }

  enterWith(value) {
    internal.setFrame(frameWith(this, value));
  }

  run(value, fn, ...args) {
    present(this, 'getStore');
    const previous = this.getStore();
    if (Object.is(previous, value)) return runUnchanged(fn, args);
    this.enterWith(value);
    try {
      return apply(fn, null, args);
    } finally {
      this.enterWith(previous);
    }
  }

  exit(fn, ...args) {
    present(this, 'run');
    return this.run(undefined, fn, ...args);
  }

  getStore() {
    const frame = internal.frame();
    if (frame?.has(this)) return frame.get(this);
    present(this, '#defaultValue');
    return this.#defaultValue;
  }

  withScope(store) {
    return new RunScope(this, store);
  }
}

exports.AsyncLocalStorage = AsyncLocalStorage;
