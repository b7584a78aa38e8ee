// The `events` module. `EventEmitter` is an ordinary function and its state is ordinary properties, because programs
// inherit from it with `util.inherits`, print it, and read `_events`. The shape follows what Node 24 shows.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
  present,
} = require('internal/errors');
const { emit } = require('internal/events/emission');
const limits = require('internal/events/limits');
const listeners = require('internal/events/listeners');
const {
  kCapture,
  kErrorMonitor,
  kMaxEventTargetListeners,
  kMaxEventTargetListenersWarned,
  kRejection,
  kShapeMode,
} = require('internal/events/symbols');
const { validateBoolean } = require('internal/validators');

const eventTarget = () => require('internal/event_target');

function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

module.exports = EventEmitter;

// `once`, `on` and `addAbortListener` have files of their own, and those need EventTarget, which needs this module.
// They load on first use, but must look like plain functions from the start.
EventEmitter.addAbortListener = function addAbortListener(signal, listener) {
  return require('internal/events/abort_listener').addAbortListener(signal, listener);
};
EventEmitter.once = async function once(emitter, name, options = {}) {
  return require('internal/events/once').once(emitter, name, options);
};
EventEmitter.on = function on(emitter, event, options = {}) {
  return require('internal/events/on').on(emitter, event, options);
};

EventEmitter.getEventListeners = function getEventListeners(emitterOrTarget, type) {
  present(emitterOrTarget, 'listeners');
  if (typeof emitterOrTarget.listeners === 'function') return emitterOrTarget.listeners(type);
  const { isEventTarget, listenersOf } = eventTarget();
  if (isEventTarget(emitterOrTarget)) return listenersOf(emitterOrTarget, type);
  throw notAnEmitter(emitterOrTarget);
};

EventEmitter.getMaxListeners = function getMaxListeners(emitterOrTarget) {
  if (typeof emitterOrTarget?.getMaxListeners === 'function') return limits.maxListenersOf(emitterOrTarget);
  const limit = emitterOrTarget?.[kMaxEventTargetListeners];
  if (typeof limit === 'number') return limit;
  throw notAnEmitter(emitterOrTarget);
};

EventEmitter.listenerCount = function listenerCount(emitterOrTarget, type) {
  present(emitterOrTarget, 'listenerCount');
  if (typeof emitterOrTarget.listenerCount === 'function') return emitterOrTarget.listenerCount(type);
  const { isEventTarget, listenersOf } = eventTarget();
  if (isEventTarget(emitterOrTarget)) return listenersOf(emitterOrTarget, type).length;
  throw notAnEmitter(emitterOrTarget);
};

EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;
EventEmitter.captureRejectionSymbol = kRejection;

Object.defineProperty(EventEmitter, 'captureRejections', {
  get() {
    return EventEmitter.prototype[kCapture];
  },
  set(value) {
    checkCapture(value);
    EventEmitter.prototype[kCapture] = value;
  },
  enumerable: true,
});

Object.defineProperty(EventEmitter, 'EventEmitterAsyncResource', {
  get: function lazyEventEmitterAsyncResource() {
    return require('internal/events/async_resource').EventEmitterAsyncResource;
  },
  set: undefined,
  enumerable: true,
  configurable: true,
});

EventEmitter.errorMonitor = kErrorMonitor;

Object.defineProperty(EventEmitter.prototype, kCapture, { value: false, writable: true, enumerable: false });
EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

Object.defineProperty(EventEmitter, 'defaultMaxListeners', {
  get() {
    return limits.getDefault();
  },
  set(limit) {
    limits.setDefault(limit);
  },
  enumerable: true,
});

Object.defineProperties(EventEmitter, {
  kMaxEventTargetListeners: { value: kMaxEventTargetListeners },
  kMaxEventTargetListenersWarned: { value: kMaxEventTargetListenersWarned },
});

EventEmitter.setMaxListeners = limits.setMaxListeners;

// It has no name in Node, and printing `events` shows it.
EventEmitter.init = (() => function (options) {
  present(this, '_events');
  const inherited = Object.getPrototypeOf(this)._events;
  // An emitter made by `Object.create(emitter)` must not share its prototype's listeners. One that already has its own
  // keeps them, and keeps their key order too, which is what shape mode is about.
  const fresh = this._events === undefined || this._events === inherited;
  if (fresh) {
    this._events = listeners.noEvents();
    this._eventsCount = 0;
  }
  this[kShapeMode] = !fresh;
  this._maxListeners ||= undefined;
  if (options?.captureRejections) {
    validateBoolean(options.captureRejections, 'options.captureRejections');
    this[kCapture] = true;
  } else {
    this[kCapture] = EventEmitter.prototype[kCapture];
  }
})();

Object.assign(EventEmitter.prototype, limits.methods, { emit }, listeners.methods);

function checkCapture(value) {
  validateBoolean(value, 'EventEmitter.captureRejections');
}

function notAnEmitter(value) {
  return new ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], value);
}
