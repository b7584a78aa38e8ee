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
const kCreateEvent = Symbol('kCreateEvent');
const kIsNodeStyleListener = Symbol('kIsNodeStyleListener');
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

  constructor(previous, listener, options) {
    const { once = false, capture = false, passive = false, resist = false, nodeStyle = false } = options;
    Object.assign(this, { previous, listener, once, capture, passive, resist, nodeStyle });
    previous.next = this;
    this.call =
      typeof listener === 'function'
        ? listener
        : async (...args) => {
            if (listener.handleEvent) await Reflect.apply(listener.handleEvent, listener, args);
          };
  }
}

class SafeMap extends Map {}

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

  /** The event that listeners for events get of a value that is emitted. */
  [kCreateEvent](value, type) {
    return new CustomEvent(type, { detail: value });
  }

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
    const events = (this[kEvents] ??= new SafeMap());
    const known = events.get(name);
    const list = known ?? { size: 0, next: undefined, resistStopPropagation: false };
    list.resistStopPropagation ||= Boolean(flags.resist);
    let last = list;
    while (last.next !== undefined) {
      last = last.next;
      if (last.listener === listener && last.capture === Boolean(flags.capture)) return;
    }
    new Listener(last, listener, flags);
    list.size += 1;
    this[kNewListener](list.size, name, listener);
    // Not before: a combined signal that finds out there that it is aborted has no listener to tell.
    if (known === undefined) events.set(name, list);
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
    unlink(list, entry);
    if (list.size === 0) this[kEvents].delete(name);
    this[kRemoveListener](list.size, name, entry.listener);
  }

  dispatchEvent(event) {
    if (!isEventTarget(this)) throw new ERR_INVALID_THIS('EventTarget');
    if (arguments.length < 1) throw new ERR_MISSING_ARGS('event');
    if (!(event instanceof Event)) throw new ERR_INVALID_ARG_TYPE('event', 'Event', event);
    if (event[kIsBeingDispatched]) throw new ERR_EVENT_RECURSION(event.type);
    dispatch(this, event, event.type, event);
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
      this[kHandlers] ??= new SafeMap();
      const slot = this[kHandlers].get(type);
      if (slot === undefined) addSlot(this, type, value);
      else changeSlot(this, type, slot, value);
    },
  };
  Object.defineProperty(accessors.get, 'name', { value: `get ${property}` });
  Object.defineProperty(accessors.set, 'name', { value: `set ${property}` });
  Object.defineProperty(prototype, property, { ...accessors, configurable: true, enumerable: true });
}

/** The first value of an `on…` property: a listener that calls whatever the property has. */
function addSlot(target, type, value) {
  function eventHandler(...args) {
    return typeof eventHandler.handler === 'function' ? Reflect.apply(eventHandler.handler, this, args) : undefined;
  }
  eventHandler.handler = value;
  target.addEventListener(type, eventHandler);
  target[kHandlers].set(type, eventHandler);
}

/** Another value of it: the listener stays where it is, and counts as one while the value is a function. */
function changeSlot(target, type, slot, value) {
  const list = target[kEvents]?.get(type);
  if (typeof slot.handler === 'function' && list !== undefined) {
    list.size -= 1;
    target[kRemoveListener](list.size, type, slot.handler);
  }
  slot.handler = value;
  if (typeof value !== 'function') return;
  const present = target[kEvents]?.get(type);
  if (present !== undefined) {
    present.size += 1;
    target[kNewListener](present.size, type, value);
  } else {
    // Someone has removed the listener behind the property's back.
    target.addEventListener(type, slot);
  }
}

module.exports = {
  Event,
  CustomEvent,
  EventTarget,
  defineEventHandler,
  dispatchFrom,
  dispatchValue,
  initEventTarget,
  isEventTarget,
  listenersOf,
  kCreateEvent,
  kEvents,
  kIsNodeStyleListener,
  kNewListener,
  kRemoveListener,
  kResistStopPropagation,
  kTrustEvent,
};

// --- helpers ---

function unlink(list, entry) {
  entry.previous.next = entry.next;
  if (entry.next !== undefined) entry.next.previous = entry.previous;
  entry.removed = true;
  list.size -= 1;
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

/** Tells a value to the listeners that take values; the others get an event of it. */
function dispatchValue(way, target, value, type) {
  nextWay = way;
  dispatch(target, value, type, undefined);
}

/**
 * Calls the listeners of a type in order; what they throw is thrown again in a tick of its own. Without an `event` one is
 * made when the first listener needs it.
 */
function dispatch(target, value, type, event) {
  const way = nextWay;
  nextWay = 3;
  const begin = () => {
    event[kTarget] = target;
    event[kIsBeingDispatched] = true;
  };
  if (event !== undefined) begin();
  const list = target[kEvents]?.get(type);
  let next;
  for (let entry = list?.next; entry !== undefined; entry = next) {
    next = entry.next;
    if (entry.removed || (event?.[kStop] === true && !entry.resist)) continue;
    if (entry.once) {
      unlink(list, entry);
      target[kRemoveListener](list.size, type, entry.listener);
    }
    try {
      if (!entry.nodeStyle && event === undefined) {
        event = target[kCreateEvent](value, type);
        begin();
      }
      if (entry.passive && !entry.nodeStyle) event[kInPassiveListener] = true;
      const result = internal.callListener(entry.call, target, [entry.nodeStyle ? value : event], way);
      if (!entry.nodeStyle) event[kIsBeingDispatched] = false;
      if (result !== undefined && result !== null) surfaceRejection(result);
    } catch (error) {
      surface(error);
    } finally {
      if (event !== undefined) event[kInPassiveListener] = false;
    }
  }
  if (event !== undefined) event[kIsBeingDispatched] = false;
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
    nodeStyle: Boolean(options[kIsNodeStyleListener]),
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
