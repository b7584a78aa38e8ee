// `AsyncResource` and `createHook`: a program's own asynchronous operations, with the frame and the ids that belong to
// them. Ids are given out here; operations of the runtime itself carry none.
'use strict';

const {
  codes: { ERR_ASYNC_CALLBACK, ERR_ASYNC_TYPE, ERR_INVALID_ASYNC_ID },
} = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');

/** The main script is operation 1 and was triggered by none. */
const MAIN = { id: 1, trigger: 0, resource: {} };
const kAsyncId = Symbol('async_id_symbol');
const kTrigger = Symbol('trigger_async_id_symbol');
const kFrame = Symbol('context_frame');
const deprecation = 'The asyncResource property on bound functions is deprecated';

let lastId = 1;
const running = [MAIN];
const hooks = [];

const tell = (event, ...args) => {
  for (const hook of hooks.slice()) hook[event]?.(...args);
};

class AsyncResource {
  constructor(type, options = {}) {
    validateString(type, 'type');
    const asNumber = typeof options === 'number';
    const trigger = (asNumber ? options : options.triggerAsyncId) ?? running.at(-1).id;
    if (!Number.isSafeInteger(trigger) || trigger < -1) throw new ERR_INVALID_ASYNC_ID('triggerAsyncId', trigger);
    const heard = hooks.some((hook) => hook.init);
    if (heard && type === '') throw new ERR_ASYNC_TYPE(type);
    this[kFrame] = internal.frame();
    this[kAsyncId] = ++lastId;
    this[kTrigger] = trigger;
    tell('init', lastId, type, trigger, this);
  }

  runInAsyncScope(fn, thisArg, ...args) {
    const ids = { id: this[kAsyncId], trigger: this[kTrigger], resource: this };
    tell('before', ids.id);
    running.push(ids);
    const previous = internal.frame();
    internal.setFrame(this[kFrame]);
    try {
      return Reflect.apply(fn, thisArg, args);
    } finally {
      internal.setFrame(previous);
      running.pop();
      tell('after', ids.id);
    }
  }

  emitDestroy() {
    process.nextTick(tell, 'destroy', this[kAsyncId]);
    return this;
  }

  asyncId() {
    return this[kAsyncId];
  }

  triggerAsyncId() {
    return this[kTrigger];
  }

  bind(fn, thisArg) {
    validateFunction(fn, 'fn');
    let resource = this;
    const target = this;
    const bound =
      thisArg === undefined
        ? function bound(...args) {
            return target.runInAsyncScope(fn, this, ...args);
          }
        : this.runInAsyncScope.bind(this, fn, thisArg);
    const { deprecate } = require('util');
    Object.defineProperties(bound, {
      length: { value: fn.length, writable: false, enumerable: false, configurable: true },
      asyncResource: {
        configurable: true,
        enumerable: true,
        get: deprecate(() => resource, deprecation, 'DEP0172'),
        set: deprecate((value) => (resource = value), deprecation, 'DEP0172'),
      },
    });
    return bound;
  }

  static bind(fn, type, thisArg) {
    return new AsyncResource(type || fn.name || 'bound-anonymous-fn').bind(fn, thisArg);
  }
}

class AsyncHook {
  #hook;

  constructor(callbacks) {
    for (const name of ['init', 'before', 'after', 'destroy', 'promiseResolve']) {
      const callback = callbacks[name];
      if (callback !== undefined && typeof callback !== 'function') throw new ERR_ASYNC_CALLBACK(`hook.${name}`);
    }
    const { init, before, after, destroy, promiseResolve } = callbacks;
    this.#hook = { init, before, after, destroy, promiseResolve };
  }

  enable() {
    if (!hooks.includes(this.#hook)) hooks.push(this.#hook);
    return this;
  }

  disable() {
    const index = hooks.indexOf(this.#hook);
    if (index !== -1) hooks.splice(index, 1);
    return this;
  }
}

module.exports = {
  AsyncResource,
  createHook: (callbacks) => new AsyncHook(callbacks),
  executionAsyncId: () => running.at(-1).id,
  triggerAsyncId: () => running.at(-1).trigger,
  executionAsyncResource: () => running.at(-1).resource,
};
