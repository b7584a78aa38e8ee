// `EventTarget` of the DOM standard with Node's additions: the leak warning, listeners that outlive
// `stopImmediatePropagation`, and errors of listeners that surface as uncaught exceptions.
'use strict';

const {
  codes: { ERR_EVENT_RECURSION, ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS, ERR_MISSING_ARGS },
  setThrown,
} = require('internal/errors');
const { validateAbortSignal, validateObject, validateThisInternalField } = require('internal/validators');
const { kMaxEventTargetListeners, kMaxEventTargetListenersWarned } = require('events');
const EventEmitter = require('events');
const { enumerable, shownAs, tag, toDOMString } = require('internal/web/idl');
const {
  Event,
  CustomEvent,
  anyObject,
  kTarget,
  kIsBeingDispatched,
  kInPassiveListener,
  kStop,
  kTrustEvent,
} = require('internal/web/event');

const kIsEventTarget = Symbol.for('nodejs.event_target');
const kEvents = Symbol('kEvents');
const kHandlers = Symbol('kHandlers');
const kResistStopPropagation = Symbol('kResistStopPropagation');
const kNewListener = Symbol('kNewListener');
const kRemoveListener = Symbol('kRemoveListener');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');

/**
 * One registration: `listener` as it was given, `call` the function that hears the event. The registrations of a type
 * are a linked list, and a dispatch looks up the next one before it calls the present one: that decides whether a
 * listener that is added or removed meanwhile is heard.
 */
class Listener {
  next = undefined;
  removed = false;

  constructor(previous, listener, { once = false, capture = false, passive = false, resist = false }) {
    Object.assign(this, { previous, listener, once, capture, passive, resist });
    previous.next = this;
    this.call =
      typeof listener === 'function'
        ? listener
        : async (...args) => {
            if (listener.handleEvent) await Reflect.apply(listener.handleEvent, listener, args);
          };
  }
}

class EventTarget {
  static [kIsEventTarget] = true;

  constructor() {
    initEventTarget(this);
  }

  /** Called after a listener was added; `size` counts the type's listeners. */
  [kNewListener](size, type) {
    const limit = this[kMaxEventTargetListeners];
    if (!(limit > 0 && size > limit) || this[kMaxEventTargetListenersWarned]) return;
    this[kMaxEventTargetListenersWarned] = true;
    const { inspect } = require('internal/util/inspect');
    warn(this, type, 'MaxListenersExceededWarning', size)(
      `Possible EventTarget memory leak detected. ${size} ${type} listeners added to ` +
        `${inspect(this, { depth: -1 })}. MaxListeners is ${limit}. Use events.setMaxListeners() to increase limit`,
    );
  }

  /** Called after a listener was removed. */
  [kRemoveListener]() {}

  addEventListener(type, listener, options = undefined) {
    if (!isEventTarget(this)) throw new ERR_INVALID_THIS('EventTarget');
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('type', 'listener');
    const flags = listenerOptions(options);
    const { signal } = flags;
    validateAbortSignal(signal, 'options.signal');
    if (signal) {
      if (signal.aborted) return;
      signal.addEventListener('abort', () => this.removeEventListener(type, listener, flags), {
        __proto__: null,
        once: true,
        [kResistStopPropagation]: true,
      });
    }
    if (!isListener(listener)) {
      warn(this, type, 'AddEventListenerArgumentTypeWarning')(
        `addEventListener called with ${listener} which has no effect.`,
      );
      return;
    }
    const name = toDOMString(type);
    const events = (this[kEvents] ??= new Map());
    let list = events.get(name);
    if (list === undefined) {
      list = { size: 0, next: undefined };
      events.set(name, list);
    }
    let last = list;
    while (last.next !== undefined) {
      last = last.next;
      if (last.listener === listener && last.capture === Boolean(flags.capture)) return;
    }
    new Listener(last, listener, flags);
    list.size += 1;
    this[kNewListener](list.size, name, listener);
  }

  removeEventListener(type, listener, options = undefined) {
    if (!isEventTarget(this)) throw new ERR_INVALID_THIS('EventTarget');
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('type', 'listener');
    if (!isListener(listener)) return;
    const name = toDOMString(type);
    const capture = options?.capture === true;
    const list = this[kEvents]?.get(name);
    let entry = list?.next;
    while (entry !== undefined && !(entry.listener === listener && entry.capture === capture)) entry = entry.next;
    if (entry === undefined) return;
    unlink(this, name, list, entry);
    if (list.size === 0) this[kEvents].delete(name);
  }

  dispatchEvent(event) {
    if (!isEventTarget(this)) throw new ERR_INVALID_THIS('EventTarget');
    if (arguments.length < 1) throw new ERR_MISSING_ARGS('event');
    if (!(event instanceof Event)) throw new ERR_INVALID_ARG_TYPE('event', 'Event', event);
    if (event[kIsBeingDispatched]) throw new ERR_EVENT_RECURSION(event.type);
    dispatch(this, event);
    return event.defaultPrevented !== true;
  }

  [inspectCustom](depth, options) {
    return shownAs(this, this.constructor.name, {}, depth, options);
  }
}

enumerable(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);
tag(EventTarget, 'EventTarget');

/** Gives an object the state of an EventTarget. */
function initEventTarget(target) {
  target[kEvents] = undefined;
  target[kMaxEventTargetListeners] = EventEmitter.defaultMaxListeners;
  target[kMaxEventTargetListenersWarned] = false;
  target[kHandlers] = undefined;
}

function isEventTarget(value) {
  return value?.constructor?.[kIsEventTarget];
}

/** The listeners of one type, as they were given. */
function listenersOf(target, type) {
  const found = [];
  for (let entry = target[kEvents]?.get(type)?.next; entry !== undefined; entry = entry.next) {
    found.push(entry.listener);
  }
  return found;
}

/**
 * Defines `on<name>`: a listener that can be replaced and keeps its place among the others.
 * See https://html.spec.whatwg.org/#event-handler-attributes.
 */
function defineEventHandler(prototype, name, type = name) {
  const property = `on${name}`;
  const accessors = {
    get() {
      validateThisInternalField(this, kHandlers, 'EventTarget');
      return this[kHandlers]?.get(type)?.handler ?? null;
    },
    set(value) {
      validateThisInternalField(this, kHandlers, 'EventTarget');
      this[kHandlers] ??= new Map();
      let slot = this[kHandlers].get(type);
      if (slot === undefined) {
        slot = function eventHandler(...args) {
          return typeof slot.handler === 'function' ? Reflect.apply(slot.handler, this, args) : undefined;
        };
        this[kHandlers].set(type, slot);
      }
      slot.handler = value;
      // Someone may have removed the listener behind the property's back.
      this.addEventListener(type, slot);
    },
  };
  Object.defineProperty(accessors.get, 'name', { value: `get ${property}` });
  Object.defineProperty(accessors.set, 'name', { value: `set ${property}` });
  Object.defineProperty(prototype, property, { ...accessors, configurable: true, enumerable: true });
}

module.exports = {
  Event,
  CustomEvent,
  EventTarget,
  defineEventHandler,
  dispatchFrom,
  isEventTarget,
  listenersOf,
  kEvents,
  kHandlers,
  kNewListener,
  kRemoveListener,
  kResistStopPropagation,
  kTrustEvent,
};

// --- helpers ---

function unlink(target, type, list, entry) {
  entry.previous.next = entry.next;
  if (entry.next !== undefined) entry.next.previous = entry.previous;
  entry.removed = true;
  list.size -= 1;
  target[kRemoveListener](list.size, type, entry.listener);
}

/** How the next dispatch comes about, for stacks: 3 where the program asks for it, more for the ways of an abort. */
let nextWay = 3;

/** Dispatches an event that Node makes. */
function dispatchFrom(way, target, event) {
  nextWay = way;
  try {
    target.dispatchEvent(event);
  } finally {
    // The program may have put a method of its own in that place.
    nextWay = 3;
  }
}

/** Calls the listeners of `event.type` in order; what they throw is thrown again in a tick of its own. */
function dispatch(target, event) {
  const way = nextWay;
  nextWay = 3;
  event[kTarget] = target;
  event[kIsBeingDispatched] = true;
  const list = target[kEvents]?.get(event.type);
  let next;
  for (let entry = list?.next; entry !== undefined; entry = next) {
    next = entry.next;
    if (entry.removed || (event[kStop] === true && !entry.resist)) continue;
    if (entry.once) unlink(target, event.type, list, entry);
    try {
      if (entry.passive) event[kInPassiveListener] = true;
      const result = internal.callListener(entry.call, target, [event], way);
      event[kIsBeingDispatched] = false;
      if (result !== undefined && result !== null) surfaceRejection(result);
    } catch (error) {
      surface(error);
    } finally {
      event[kInPassiveListener] = false;
    }
  }
  event[kIsBeingDispatched] = false;
}

/** Throws in a tick of its own. */
function surface(err) {
  process.nextTick(() => {
    setThrown(err, 'node:internal/event_target:1128:28', '  process.nextTick(() => { throw err; });');
    throw err;
  });
}

function surfaceRejection(result) {
  const { then } = result;
  if (typeof then === 'function') then.call(result, undefined, surface);
}

function listenerOptions(options) {
  if (options === undefined || options === null) return {};
  if (typeof options === 'boolean') return { capture: options };
  validateObject(options, 'options', anyObject);
  return {
    once: Boolean(options.once),
    capture: Boolean(options.capture),
    passive: Boolean(options.passive),
    signal: options.signal,
    resist: options[kResistStopPropagation] ?? false,
  };
}

function isListener(listener) {
  if (typeof listener === 'function' || typeof listener?.handleEvent === 'function') return true;
  if (listener === undefined || listener === null) return false;
  if (typeof listener === 'object') return true;
  throw new ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
}

/** A function that warns about `target` with a given text. */
function warn(target, type, name, count) {
  return (message) => {
    const warning = Object.assign(new Error(message), { name, target, type });
    if (count !== undefined) warning.count = count;
    process.emitWarning(warning);
  };
}
