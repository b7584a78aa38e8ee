// The resources of one scope, disposed of in reverse order (ECMAScript's DisposeCapability).
// See https://tc39.es/proposal-explicit-resource-management/.
'use strict';

const hidden = (value) => ({ __proto__: null, value, writable: true, enumerable: false, configurable: true });

/** An error that came while another one was already on its way. */
function SuppressedError(error, suppressed, message) {
  const args = message === undefined ? [] : [`${message}`];
  const made = new Error(...args);
  Object.setPrototypeOf(made, (new.target ?? SuppressedError).prototype);
  Object.defineProperty(made, 'error', hidden(error));
  Object.defineProperty(made, 'suppressed', hidden(suppressed));
  return made;
}
Object.setPrototypeOf(SuppressedError, Error);
Object.defineProperty(SuppressedError, 'prototype', {
  __proto__: null,
  writable: false,
  enumerable: false,
  configurable: false,
  value: Object.create(Error.prototype, {
    constructor: hidden(SuppressedError),
    name: hidden('SuppressedError'),
    message: hidden(''),
  }),
});

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

function methodOf(value, key) {
  const method = value[key];
  if (method !== undefined && method !== null && typeof method !== 'function') {
    throw new TypeError(`${String(key)} is not a function`);
  }
  return method ?? undefined;
}

/** How to dispose of a value: with its asynchronous method if it may be awaited, and with its synchronous one else. */
function disposerOf(value, mayWait) {
  if (!isObject(value)) throw new TypeError('An object is expected with `using` declarations');
  const waiting = mayWait ? methodOf(value, Symbol.asyncDispose) : undefined;
  if (waiting !== undefined) return waiting;
  const method = methodOf(value, Symbol.dispose);
  if (method === undefined) throw new TypeError(`${String(Symbol.dispose)} is not a function`);
  if (!mayWait) return method;
  // What a synchronous method returns is not waited for.
  return async function() {
    Reflect.apply(method, this, []);
  };
}

class Resources {
  #list = [];
  #failed = false;
  #error;
  #owesWait = false;
  #waited = false;

  /** `using`: the value is disposed of at the end of the scope. */
  use(value) {
    if (value !== null && value !== undefined) this.add(disposerOf(value, false), value, [], false);
    return value;
  }

  /** `await using`. */
  useAsync(value) {
    const isNothing = value === null || value === undefined;
    this.add(isNothing ? undefined : disposerOf(value, true), value, [], true);
    return value;
  }

  /** At the end, `method` is called on `receiver`; what it returns is awaited if `waits`. */
  add(method, receiver, args, waits) {
    this.#list.push({ method, receiver, args, waits });
  }

  /** Something was thrown: it ends the scope, and may hide what was thrown before. */
  fail(error) {
    this.#error = this.#failed ?
      new SuppressedError(error, this.#error, 'An error was suppressed during disposal') : error;
    this.#failed = true;
  }

  /** Goes on until something must be awaited, which is returned in an object; nothing when all is done. */
  next() {
    while (this.#list.length > 0) {
      const { method, receiver, args, waits } = this.#list.at(-1);
      if (!waits && this.#owesWait && !this.#waited) {
        this.#owesWait = false;
        return { value: undefined };
      }
      this.#list.pop();
      if (method === undefined) {
        this.#owesWait = true;
        continue;
      }
      try {
        const value = Reflect.apply(method, receiver, args);
        if (!waits) continue;
        this.#waited = true;
        return { value };
      } catch (error) {
        this.fail(error);
      }
    }
    if (!this.#owesWait || this.#waited) return undefined;
    this.#owesWait = false;
    return { value: undefined };
  }

  /** Disposes of what is left, and throws what was thrown. */
  end() {
    while (this.next());
    if (this.#failed) throw this.#error;
  }

  /** Hands everything over to another record. */
  moveTo(other) {
    other.#list = this.#list;
    this.#list = [];
  }
}

/** Ends an asynchronous iteration. */
function disposeLater(iterator) {
  try {
    const end = methodOf(iterator, 'return');
    return Promise.resolve(end && Reflect.apply(end, iterator, [])).then(() => undefined);
  } catch (error) {
    return Promise.reject(error);
  }
}

module.exports = { Resources, SuppressedError, disposeLater, hidden, scope: () => new Resources() };
