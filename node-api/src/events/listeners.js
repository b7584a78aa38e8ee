// The lists of an emitter's listeners: the methods that add, remove and show them, in the order in which
// `EventEmitter.prototype` has them.
'use strict';

const { present } = require('internal/errors');
const { warnAboutLeak } = require('internal/events/complaints');
const { checked, maxListenersOf } = require('internal/events/limits');
const { kEmitting, kShapeMode } = require('internal/events/symbols');
const { validateFunction } = require('internal/validators');

/** Listeners by event. */
const noEvents = () => ({ __proto__: null });

const methods = {};
exports.methods = methods;
exports.noEvents = noEvents;

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

function checkListener(emitter, listener) {
  if (typeof listener !== 'function') checked(emitter, () => validateFunction(listener, 'listener'));
}

function tellOfLast(emitter, type, listener) {
  emitter.emit('removeListener', type, listener);
}

function removeEach(emitter, type, list) {
  for (let i = list.length - 1; i >= 0; i--) emitter.removeListener(type, list[i]);
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
