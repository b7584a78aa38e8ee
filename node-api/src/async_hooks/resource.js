// `AsyncResource` and `createHook`: a program's own asynchronous operations, with the frame and the ids that belong to
// them.
'use strict';

const {
  apply,
  codes: { ERR_ASYNC_CALLBACK, ERR_ASYNC_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_ASYNC_ID },
  present,
  nothingToTake,
} = require('internal/errors');
const { validateBoolean, validateFunction, validateString } = require('internal/validators');

const operations = require('internal/async_hooks/operations');

const kAsyncId = Symbol('async_id_symbol');
const kTrigger = Symbol('trigger_async_id_symbol');
const kFrame = Symbol('context_frame');
const kTickFrame = Symbol('kAsyncContextFrame');
const deprecation = 'The asyncResource property on bound functions is deprecated';

/** What a hook may hear, in the order of the bits by which the runtime knows them. */
const EVENTS = ['init', 'before', 'after', 'destroy', 'promiseResolve'];

let hooks = [];

/** An error in a hook ends the process, whoever listens for errors. */
function fail(error) {
  const text = typeof error?.stack === 'string' ? error.stack : new Error(error).stack;
  require('internal/process').writeDirectly('stderr', `${text}\n`);
  process.exit(1);
}

function tell(event, ...args) {
  for (const hook of hooks) {
    const callback = hook[kept[event]];
    if (callback === undefined) continue;
    try {
      Reflect.apply(callback, hook, args);
    } catch (error) {
      fail(error);
    }
  }
}

/** Whether a hook wants to know of promises. */
let promisesAreHeard = false;

/** Hooks that change while one is told are heard from the next event on: the list is never changed in place. */
function listen(changed) {
  hooks = changed;
  const bits = EVENTS.map((event, bit) => (hooks.some((hook) => hook[kept[event]]) ? 1 << bit : 0));
  operations.hear(bits.reduce((all, bit) => all | bit, 0), tell);
  const hadTracked = promisesAreHeard;
  promisesAreHeard = hooks.some((hook) => !hook[kNoPromiseHook]);
  if (promisesAreHeard) operations.hearPromises(true);
  // Not at once: the callback of a promise may be running.
  else if (hadTracked) queueMicrotask(() => operations.hearPromises(promisesAreHeard));
}

/** A promise gets its ids when it is first told of. */
function track(promise, parent) {
  if (promise[kAsyncId] !== undefined) return;
  if (parent) track(parent);
  promise[kAsyncId] = operations.newId();
  promise[kTrigger] = parent ? parent[kAsyncId] : operations.currentId();
}

function promiseInit(promise, parent) {
  if (hooks.length > 0 && !operations.initHeard()) return;
  track(promise, parent);
  tell('init', promise[kAsyncId], 'PROMISE', promise[kTrigger], promise);
}

function promiseBefore(promise) {
  track(promise);
  operations.enter(promise[kAsyncId], promise[kTrigger], promise);
}

function promiseAfter(promise) {
  if (promise[kAsyncId] === operations.currentId()) operations.leave();
}

function promiseResolve(promise) {
  track(promise);
  tell('promiseResolve', promise[kAsyncId]);
}

/** What stands for a tick. */
function tickObject(id, trigger, callback, args) {
  return { callback, args, [kAsyncId]: id, [kTrigger]: trigger, [kTickFrame]: internal.frame() };
}

function triggerOf(options) {
  if (typeof options === 'number') return options;
  present(options, 'triggerAsyncId');
  const { triggerAsyncId } = options;
  return triggerAsyncId === undefined ? operations.currentId() : triggerAsyncId;
}

function nameOf(fn) {
  present(fn, 'name');
  return fn.name;
}

class AsyncResource {
  constructor(type, options = {}) {
    validateString(type, 'type');
    const trigger = triggerOf(options);
    if (!Number.isSafeInteger(trigger) || trigger < -1) throw new ERR_INVALID_ASYNC_ID('triggerAsyncId', trigger);
    if (operations.initHeard() && type === '') throw new ERR_ASYNC_TYPE(type);
    this[kFrame] = internal.frame();
    this[kAsyncId] = operations.newId();
    this[kTrigger] = trigger;
    operations.tellInit(this[kAsyncId], type, trigger, this);
  }

  runInAsyncScope(fn, thisArg, ...args) {
    present(this, 'Symbol(async_id_symbol)');
    operations.enter(this[kAsyncId], this[kTrigger], this);
    const previous = internal.frame();
    internal.setFrame(this[kFrame]);
    try {
      return apply(fn, thisArg, args);
    } finally {
      internal.setFrame(previous);
      operations.leave();
    }
  }

  emitDestroy() {
    present(this, 'Symbol(destroyed)');
    operations.end(this[kAsyncId]);
    return this;
  }

  asyncId() {
    present(this, 'Symbol(async_id_symbol)');
    return this[kAsyncId];
  }

  triggerAsyncId() {
    present(this, 'Symbol(trigger_async_id_symbol)');
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
    return new AsyncResource(type || nameOf(fn) || 'bound-anonymous-fn').bind(fn, thisArg);
  }
}

/** What is kept of a hook, as programs see it when they print one. */
const kept = Object.fromEntries(EVENTS.map((event) => [event, Symbol(event)]));
const kNoPromiseHook = Symbol('kNoPromiseHook');

class AsyncHook {
  constructor(callbacks) {
    if (callbacks === undefined || callbacks === null) throw nothingToTake(callbacks, 'init');
    const given = EVENTS.map((event) => callbacks[event]);
    const { trackPromises } = callbacks;
    EVENTS.forEach((event, index) => {
      const callback = given[index];
      if (callback !== undefined && typeof callback !== 'function') throw new ERR_ASYNC_CALLBACK(`hook.${event}`);
    });
    if (trackPromises !== undefined) validateBoolean(trackPromises, 'trackPromises');
    EVENTS.forEach((event, index) => {
      this[kept[event]] = given[index];
    });
    this[kNoPromiseHook] = trackPromises === false;
    if (this[kNoPromiseHook] && callbacks.promiseResolve) {
      const reason = 'must not be false when promiseResolve is enabled';
      throw new ERR_INVALID_ARG_VALUE('trackPromises', trackPromises, reason);
    }
  }

  enable() {
    if (hooks.includes(this)) return this;
    require('internal/process').useStreams();
    listen([...hooks, this]);
    return this;
  }

  disable() {
    if (hooks.includes(this)) listen(hooks.filter((hook) => hook !== this));
    return this;
  }
}

/** Keeps the frame of now: what it gives calls a function in that frame. */
function keepFrame() {
  const frame = internal.frame();
  return function inFrame(fn, ...args) {
    const previous = internal.frame();
    internal.setFrame(frame);
    try {
      return fn(...args);
    } finally {
      internal.setFrame(previous);
    }
  };
}

/** The operation of a handle that is Node's own: what is run for it belongs to it, whoever asked for that. */
function operationOf(type, owner) {
  const inFrame = keepFrame();
  const id = operations.newId();
  const trigger = operations.currentId();
  operations.tellInit(id, type, trigger, owner);
  return {
    run(fn, ...args) {
      operations.enter(id, trigger, owner);
      try {
        return inFrame(fn, ...args);
      } finally {
        operations.leave();
      }
    },
    end() {
      operations.end(id);
    },
  };
}

module.exports = {
  AsyncResource,
  tickObject,
  promiseInit,
  promiseBefore,
  promiseAfter,
  promiseResolve,
  createHook: (callbacks) => new AsyncHook(callbacks),
  executionAsyncId: () => operations.currentId(),
  triggerAsyncId: () => operations.currentTrigger(),
  executionAsyncResource: () => operations.currentResource(),
  keepFrame,
  operationOf,
};
