// What the classes of https://streams.spec.whatwg.org/ have in common. A public object holds its state under `kState`;
// the state is a machine, whose class is also the brand that methods check.
'use strict';

const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { tag } = require('internal/web/idl');

const kState = Symbol('kState');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/** How other modules see that a class is a web stream, and in which state. */
const symbols = {
  kIsClosedPromise: Symbol.for('nodejs.webstream.isClosedPromise'),
  kControllerErrorFunction: Symbol.for('nodejs.webstream.controllerErrorFunction'),
  kIsDisturbed: Symbol.for('nodejs.stream.disturbed'),
  kIsErrored: Symbol.for('nodejs.stream.errored'),
  kIsReadable: Symbol.for('nodejs.stream.readable'),
  kIsWritable: Symbol.for('nodejs.stream.writable'),
};

/** What dictionaries of options may be. */
const anyObject = { arrays: true, functions: true };
const anyObjectOrNull = { nullable: true, ...anyObject };

/** A source's or sink's method did not answer with a promise: whoever holds the operation ends it. */
const PARKED = Symbol('parked');
const resolved = Promise.resolve();
const nothing = () => {};
const nothingLater = async () => {};

const isObject = (value) => value !== null && (typeof value === 'object' || typeof value === 'function');

function handled(promise) {
  promise.then(undefined, nothing);
  return promise;
}

/** Goes on after what a method returned: a step of the microtask queue later if that is no object. */
function after(result, fulfilled, rejected) {
  if (result === PARKED) return;
  if (isObject(result)) Promise.resolve(result).then(fulfilled, rejected);
  else resolved.then(fulfilled);
}

/** Calls an algorithm; what it throws becomes a rejected promise. */
function attempt(algorithm, ...args) {
  try {
    return algorithm(...args);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Goes on once a stream has started: what `start` returned is waited for only if it is an object. */
function afterStart(result, started, failed) {
  if (isObject(result)) new Promise((resolve) => resolve(result)).then(started, failed);
  else queueMicrotask(started);
}

/** The method `name` of what a program handed over, bound to it. `owner` is how messages call that. */
function methodOf(object, owner, name) {
  const method = object[name];
  if (!method) return undefined;
  validateFunction(method, `${owner}.${name}`);
  return function algorithm(...args) {
    return Reflect.apply(method, object, args);
  };
}

/** The same, with a promise as its answer in any case. */
function promisingMethodOf(object, owner, name) {
  const method = methodOf(object, owner, name);
  return method && (async (...args) => method(...args));
}

/** The method `start`, which Node binds and does not check before. */
function startOf(object) {
  const { start } = object;
  if (!start) return undefined;
  if (typeof start !== 'function') throw new TypeError('Bind must be called on a function');
  return function algorithm(controller) {
    return Reflect.apply(start, object, [controller]);
  };
}

/**
 * How something ends: once, and for those who ask. The promise is made for the first of them; rejecting it is never an
 * unhandled rejection.
 */
class Outcome {
  state = 'pending';
  #value;
  #made;

  get promise() {
    if (this.#made === undefined) {
      if (this.state === 'pending') this.#made = Promise.withResolvers();
      else if (this.state === 'fulfilled') this.#made = { promise: Promise.resolve() };
      else this.#made = { promise: handled(Promise.reject(this.#value)) };
    }
    return this.#made.promise;
  }

  resolve() {
    if (this.state !== 'pending') return;
    this.state = 'fulfilled';
    this.#made?.resolve();
  }

  reject(error) {
    if (this.state !== 'pending') return;
    this.state = 'rejected';
    this.#value = error;
    if (this.#made === undefined) return;
    handled(this.#made.promise);
    this.#made.reject(error);
  }

  static resolved() {
    const outcome = new Outcome();
    outcome.resolve();
    return outcome;
  }

  static rejected(error) {
    const outcome = new Outcome();
    outcome.reject(error);
    return outcome;
  }
}

/** The queue of a controller: values with their sizes (the standard's queue-with-sizes). */
class SizedQueue {
  #entries = [];
  total = 0;

  get length() {
    return this.#entries.length;
  }

  add(value, size) {
    const number = +size;
    if (Number.isNaN(number) || number < 0 || number === Infinity) {
      throw new ERR_INVALID_ARG_VALUE.RangeError('size', size);
    }
    this.#entries.push({ value, size: number });
    this.total += number;
  }

  first() {
    return this.#entries[0].value;
  }

  take() {
    const { value, size } = this.#entries.shift();
    this.total = Math.max(0, this.total - size);
    return value;
  }

  clear() {
    this.#entries = [];
    this.total = 0;
  }
}

const one = () => 1;

function highWaterMarkOf(value, otherwise) {
  if (value === undefined) return otherwise;
  const mark = +value;
  if (Number.isNaN(mark) || mark < 0) throw new ERR_INVALID_ARG_VALUE.RangeError('strategy.highWaterMark', value);
  return mark;
}

function sizeOf(size) {
  if (size === undefined) return one;
  validateFunction(size, 'strategy.size');
  return (chunk) => Reflect.apply(size, undefined, [chunk]);
}

/** The machine of `value`, which must be an instance of `name`. */
function stateOf(value, Machine, name) {
  const state = value?.[kState];
  if (!(state instanceof Machine)) throw new ERR_INVALID_THIS(name);
  return state;
}

const has = (value, Machine) => value?.[kState] instanceof Machine;

/** The last touches to a public class: its members are enumerable, and it has a tag and a text for `inspect`. */
function publish(Class, fields) {
  const { prototype } = Class;
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (key !== 'constructor') Object.defineProperty(prototype, key, { ...property, enumerable: true });
  }
  tag(Class, Class.name);
  const shown = {
    [inspectCustom](depth, options) {
      // A stream that lies too deep is shown as that in Node.
      if (depth < 0) return undefined;
      const { inspect } = require('internal/util/inspect');
      const left = options.depth === null || options.depth === undefined ? null : options.depth - 1;
      return `${Class.name} ${inspect(fields(this), { ...options, depth: left })}`;
    },
  };
  Object.defineProperty(prototype, inspectCustom, {
    value: shown[inspectCustom], writable: true, enumerable: false, configurable: true,
  });
}

module.exports = {
  Outcome,
  PARKED,
  SizedQueue,
  after,
  afterStart,
  anyObject,
  anyObjectOrNull,
  attempt,
  handled,
  has,
  highWaterMarkOf,
  isObject,
  kState,
  methodOf,
  nothing,
  nothingLater,
  one,
  promisingMethodOf,
  publish,
  resolved,
  sizeOf,
  startOf,
  stateOf,
  symbols,
};
