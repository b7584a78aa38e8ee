// The `events` module. `EventEmitter` is an ordinary function and its state is ordinary properties, because programs
// inherit from it with `util.inherits`, print it, and read `_events`. The shape follows what Node 24 shows.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
  present,
  setOwner,
} = require('internal/errors');
const { unhandledError, warnAboutLeak } = require('internal/events/complaints');
const { validateBoolean, validateFunction, validateNumber } = require('internal/validators');

const rejectionSymbol = Symbol.for('nodejs.rejection');
const kCapture = Symbol('kCapture');
const kShapeMode = Symbol('shapeMode');
const kEmitting = Symbol('events.emitting');
const kErrorMonitor = Symbol('events.errorMonitor');
const kMaxEventTargetListeners = Symbol('events.maxEventTargetListeners');
const kMaxEventTargetListenersWarned = Symbol('events.maxEventTargetListenersWarned');

let defaultMaxListeners = 10;

const noEvents = () => ({ __proto__: null });
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
  if (typeof emitterOrTarget?.getMaxListeners === 'function') return maxListenersOf(emitterOrTarget);
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
EventEmitter.captureRejectionSymbol = rejectionSymbol;

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
    return defaultMaxListeners;
  },
  set(limit) {
    checkDefault(limit);
    defaultMaxListeners = limit;
  },
  enumerable: true,
});

Object.defineProperties(EventEmitter, {
  kMaxEventTargetListeners: { value: kMaxEventTargetListeners },
  kMaxEventTargetListenersWarned: { value: kMaxEventTargetListenersWarned },
});

// This and `init` have no name in Node, and printing `events` shows it.
EventEmitter.setMaxListeners = (() => function (limit = defaultMaxListeners, ...targets) {
  validateLimit(limit);
  if (targets.length === 0) {
    defaultMaxListeners = limit;
    return;
  }
  const { isEventTarget } = eventTarget();
  for (const target of targets) {
    // The first that Node looks for: it stands in the message for nothing at all.
    present(target, 'setMaxListeners');
    if (isEventTarget(target)) {
      target[kMaxEventTargetListeners] = limit;
      target[kMaxEventTargetListenersWarned] = false;
    } else if (typeof target.setMaxListeners === 'function') {
      target.setMaxListeners(limit);
    } else {
      throw new ERR_INVALID_ARG_TYPE('eventTargets', ['EventEmitter', 'EventTarget'], target);
    }
  }
})();

EventEmitter.init = (() => function (options) {
  present(this, '_events');
  const inherited = Object.getPrototypeOf(this)._events;
  // An emitter made by `Object.create(emitter)` must not share its prototype's listeners. One that already has its own
  // keeps them, and keeps their key order too, which is what shape mode is about.
  const fresh = this._events === undefined || this._events === inherited;
  if (fresh) {
    this._events = noEvents();
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

const methods = EventEmitter.prototype;

methods.setMaxListeners = function setMaxListeners(limit) {
  checked(this, () => validateNumber(limit, 'setMaxListeners', 0));
  if (this === undefined || this === null) {
    throw new TypeError(`Cannot set properties of ${this} (setting '_maxListeners')`);
  }
  this._maxListeners = limit;
  return this;
};

methods.getMaxListeners = function getMaxListeners() {
  present(this, '_maxListeners');
  return maxListenersOf(this);
};

methods.emit = internal.makeEmit(function emit(type, ...args) {
  present(this, '_events');
  const events = this._events;
  if (type === 'error') {
    if (events?.[kErrorMonitor] !== undefined) tellMonitor(this, args);
    if (events?.error === undefined) throwUnheard(this, args);
  }
  const heard = events?.[type];
  const told = internal.emitting(this, type, heard);
  if (heard === undefined) {
    if (told) internal.emitted();
    return false;
  }
  if (typeof heard === 'function') {
    try {
      const result = internal.callListener(heard, this, args, 0, told ? 0 : undefined);
      watchForRejection(this, result, type, args);
    } finally {
      if (told) internal.emitted();
    }
    return true;
  }
  // While the list is being walked, adding or removing replaces it by a copy: this walk sees the list as it was.
  heard[kEmitting]++;
  try {
    for (let i = 0; i < heard.length; i++) {
      const result = internal.callListener(heard[i], this, args, 1, told ? i : undefined);
      watchForRejection(this, result, type, args);
    }
  } finally {
    heard[kEmitting]--;
    if (told) internal.emitted();
  }
  return true;
}, kCapture, watch);

methods.addListener = function addListener(type, listener) {
  return add(this, type, listener, false);
};
methods.on = methods.addListener;

methods.prependListener = function prependListener(type, listener) {
  return add(this, type, listener, true);
};

methods.once = function once(type, listener) {
  checkListener(this, listener);
  present(this, 'on');
  if (typeof this.on !== 'function') throw new TypeError('this.on is not a function');
  this.on(type, onceWrapper(this, type, listener));
  return this;
};

methods.prependOnceListener = function prependOnceListener(type, listener) {
  checkListener(this, listener);
  present(this, 'prependListener');
  this.prependListener(type, onceWrapper(this, type, listener));
  return this;
};

methods.removeListener = function removeListener(type, listener) {
  checkListener(this, listener);
  present(this, '_events');
  const events = this._events;
  const registered = events?.[type];
  if (registered === undefined) return this;

  if (typeof registered === 'function') {
    if (!isListener(registered, listener)) return this;
    forget(this, events, type);
    internal.listened(this, type);
    if (events.removeListener !== undefined) tellOfLast(this, type, registered.listener || listener);
    return this;
  }
  const list = writableList(events, type, registered);
  const index = list.findLastIndex((candidate) => isListener(candidate, listener));
  if (index < 0) return this;
  list.splice(index, 1);
  if (list.length === 1) events[type] = list[0];
  internal.listened(this, type, list);
  if (events.removeListener !== undefined) this.emit('removeListener', type, listener);
  return this;
};
methods.off = methods.removeListener;

methods.removeAllListeners = function removeAllListeners(type) {
  present(this, '_events');
  const events = this._events;
  if (events === undefined) return this;
  const all = arguments.length === 0;

  if (events.removeListener === undefined) {
    for (const key of all ? Reflect.ownKeys(events) : [type]) {
      if (events[key] !== undefined) internal.listened(this, key);
    }
    if (all) {
      forgetAll(this);
    } else if (events[type] !== undefined) {
      if (--this._eventsCount === 0) this._events = noEvents();
      else delete events[type];
    }
    this[kShapeMode] = false;
    return this;
  }
  // Someone listens to removals: each listener goes one by one, the `removeListener` listeners last.
  if (all) {
    for (const key of Reflect.ownKeys(events)) if (key !== 'removeListener') this.removeAllListeners(key);
    this.removeAllListeners('removeListener');
    forgetAll(this);
    this[kShapeMode] = false;
    return this;
  }
  const registered = events[type];
  if (typeof registered === 'function') {
    this.removeListener(type, registered);
  } else if (registered !== undefined) {
    removeEach(this, type, registered);
  }
  return this;
};

methods.listeners = function listeners(type) {
  return listOf(this, type).map((entry) => {
    const { listener } = entry;
    return typeof listener === 'function' ? listener : entry;
  });
};

methods.rawListeners = function rawListeners(type) {
  return listOf(this, type);
};

methods.listenerCount = function listenerCount(type, listener) {
  const list = listOf(this, type);
  if (listener === undefined || listener === null) return list.length;
  return list.filter((candidate) => isListener(candidate, listener)).length;
};

methods.eventNames = function eventNames() {
  present(this, '_eventsCount');
  if (this._eventsCount === 0) return [];
  const events = this._events;
  return Reflect.ownKeys(events).filter((key) => events[key] !== undefined);
};

// --- helpers ---

/** Runs a check of a method's arguments: the stack of what it throws names the emitter's class. */
function checked(emitter, check) {
  try {
    check();
  } catch (error) {
    setOwner(error, emitter);
    throw error;
  }
}

function checkListener(emitter, listener) {
  if (typeof listener !== 'function') checked(emitter, () => validateFunction(listener, 'listener'));
}

const checkCapture = (value) => validateBoolean(value, 'EventEmitter.captureRejections');
const checkDefault = (limit) => validateNumber(limit, 'defaultMaxListeners', 0);

function validateLimit(limit) {
  validateNumber(limit, 'setMaxListeners', 0);
}

function tellMonitor(emitter, args) {
  emitter.emit(kErrorMonitor, ...args);
}

function tellOfLast(emitter, type, listener) {
  emitter.emit('removeListener', type, listener);
}

function removeEach(emitter, type, list) {
  for (let i = list.length - 1; i >= 0; i--) emitter.removeListener(type, list[i]);
}

/** The report of an uncaught error shows the line that threw: it has to read as in Node. */
function throwUnheard(emitter, args) {
  const er = unhandledError(emitter, args, methods.emit);
  {
    throw er; // Unhandled 'error' event
  }
}

function maxListenersOf(emitter) {
  const own = emitter._maxListeners;
  return own === undefined ? EventEmitter.defaultMaxListeners : own;
}

function notAnEmitter(value) {
  return new ERR_INVALID_ARG_TYPE('emitter', ['EventEmitter', 'EventTarget'], value);
}

function isListener(entry, listener) {
  return entry === listener || entry.listener === listener;
}

function listOf(emitter, type) {
  present(emitter, '_events');
  const registered = emitter._events?.[type];
  if (registered === undefined) return [];
  return typeof registered === 'function' ? [registered] : Array.from(registered);
}

function writableList(events, type, list) {
  if (!(list[kEmitting] > 0)) return list;
  const copy = Array.from(list);
  copy[kEmitting] = 0;
  if (list.warned) copy.warned = true;
  events[type] = copy;
  return copy;
}

function forget(emitter, events, type) {
  emitter._eventsCount -= 1;
  if (emitter[kShapeMode]) events[type] = undefined;
  else if (emitter._eventsCount === 0) emitter._events = noEvents();
  else delete events[type];
}

function forgetAll(emitter) {
  emitter._events = noEvents();
  emitter._eventsCount = 0;
}

function add(emitter, type, listener, first) {
  checkListener(emitter, listener);
  present(emitter, '_events');
  let events = emitter._events;
  if (events === undefined) {
    forgetAll(emitter);
    events = emitter._events;
  } else if (events.newListener !== undefined) {
    // Announced before it is added, so that a `newListener` listener can put its own in front.
    emitter.emit('newListener', type, listener.listener ?? listener);
    events = emitter._events;
  }
  const registered = events[type];
  if (registered === undefined) {
    events[type] = listener;
    emitter._eventsCount += 1;
    internal.listened(emitter, type, listener, listener);
    return emitter;
  }
  let list;
  if (typeof registered === 'function') {
    list = first ? [listener, registered] : [registered, listener];
    list[kEmitting] = 0;
    events[type] = list;
  } else {
    list = writableList(events, type, registered);
    if (first) list.unshift(listener);
    else list.push(listener);
  }
  internal.listened(emitter, type, list, listener);
  const limit = maxListenersOf(emitter);
  if (limit > 0 && list.length > limit && !list.warned) warnAboutLeak(emitter, type, list, limit);
  return emitter;
}

function onceWrapper(emitter, type, listener) {
  let fired = false;
  function wrapper(...args) {
    if (fired) return undefined;
    fired = true;
    emitter.removeListener(type, wrapper);
    return internal.callListener(listener, emitter, args, 2);
  }
  wrapper.listener = listener;
  return wrapper;
}

function watchForRejection(emitter, result, type, args) {
  if (result !== undefined && result !== null && emitter[kCapture]) watch(emitter, result, type, args);
}

function watch(emitter, result, type, args) {
  try {
    const { then } = result;
    if (typeof then !== 'function') return;
    // One tick later: a handler that throws must not reject the very promise that is being watched.
    then.call(result, undefined, (error) => process.nextTick(deliverRejection, emitter, error, type, args));
  } catch (error) {
    emitter.emit('error', error);
  }
}

function deliverRejection(emitter, error, type, args) {
  if (typeof emitter[rejectionSymbol] === 'function') {
    emitter[rejectionSymbol](error, type, ...args);
    return;
  }
  // Capturing is off meanwhile: an async `error` listener that rejects would otherwise come back here for ever.
  const capture = emitter[kCapture];
  emitter[kCapture] = false;
  try {
    emitter.emit('error', error);
  } finally {
    emitter[kCapture] = capture;
  }
}
