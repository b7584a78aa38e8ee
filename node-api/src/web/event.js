// `Event` and `CustomEvent` of the DOM standard, as far as Node has them: one target, no tree to bubble through.
'use strict';

const {
  codes: { ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');
const { validateObject } = require('internal/validators');
const { enumerable, shownAs, tag } = require('internal/web/idl');
const { now } = require('internal/perf/clock');

const kType = Symbol('type');
const kDetail = Symbol('detail');
const kTarget = Symbol('kTarget');
const kIsBeingDispatched = Symbol('kIsBeingDispatched');
const kInPassiveListener = Symbol('kInPassiveListener');
const kStop = Symbol('kStop');
const kTrustEvent = Symbol('kTrustEvent');

const anyObject = { arrays: true, functions: true };
const trusted = new WeakSet();

function check(event, name = 'Event') {
  if (typeof event?.[kType] !== 'string') throw new ERR_INVALID_THIS(name);
  return event;
}

class Event {
  #cancelable = false;
  #bubbles = false;
  #composed = false;
  #defaultPrevented = false;
  #timestamp = now();
  #propagationStopped = false;

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    if (options !== undefined && options !== null) validateObject(options, 'options');
    this.#bubbles = !!options?.bubbles;
    this.#cancelable = !!options?.cancelable;
    this.#composed = !!options?.composed;
    this[kType] = `${type}`;
    if (options?.[kTrustEvent]) trusted.add(this);
    this[kTarget] = null;
    this[kIsBeingDispatched] = false;
    this[kInPassiveListener] = false;
  }

  initEvent(type, bubbles = false, cancelable = false) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    if (this[kIsBeingDispatched]) return;
    this[kType] = `${type}`;
    this.#bubbles = !!bubbles;
    this.#cancelable = !!cancelable;
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options) {
    check(this);
    const fields = {
      type: this[kType],
      defaultPrevented: this.#defaultPrevented,
      cancelable: this.#cancelable,
      timeStamp: this.#timestamp,
    };
    return shownAs(this, this.constructor.name, fields, depth, options);
  }

  stopImmediatePropagation() {
    check(this).stopPropagation();
    this[kStop] = true;
  }

  preventDefault() {
    check(this);
    if (this.#cancelable && !this[kInPassiveListener]) this.#defaultPrevented = true;
  }

  get target() {
    return check(this)[kTarget];
  }

  get currentTarget() {
    return check(this)[kIsBeingDispatched] ? this[kTarget] : null;
  }

  get srcElement() {
    return check(this)[kTarget];
  }

  get type() {
    return check(this)[kType];
  }

  get cancelable() {
    return check(this).#cancelable;
  }

  get defaultPrevented() {
    return check(this).#cancelable && this.#defaultPrevented;
  }

  get timeStamp() {
    return check(this).#timestamp;
  }

  composedPath() {
    return check(this)[kIsBeingDispatched] ? [this[kTarget]] : [];
  }

  get returnValue() {
    return !check(this).#cancelable || !this.#defaultPrevented;
  }

  set returnValue(value) {
    check(this);
    if (!value) this.preventDefault();
  }

  get bubbles() {
    return check(this).#bubbles;
  }

  get composed() {
    return check(this).#composed;
  }

  get eventPhase() {
    return check(this)[kIsBeingDispatched] ? Event.AT_TARGET : Event.NONE;
  }

  get cancelBubble() {
    return check(this).#propagationStopped;
  }

  set cancelBubble(value) {
    check(this);
    if (value) this.#propagationStopped = true;
  }

  stopPropagation() {
    check(this).#propagationStopped = true;
  }
}

tag(Event, 'Event');
enumerable(Event.prototype, [
  'initEvent',
  'stopImmediatePropagation',
  'preventDefault',
  'target',
  'currentTarget',
  'srcElement',
  'type',
  'cancelable',
  'defaultPrevented',
  'timeStamp',
  'composedPath',
  'returnValue',
  'bubbles',
  'composed',
  'eventPhase',
  'cancelBubble',
  'stopPropagation',
]);
Object.defineProperty(Event.prototype, 'isTrusted', {
  get: Object.getOwnPropertyDescriptor(
    {
      get isTrusted() {
        return trusted.has(this);
      },
    },
    'isTrusted',
  ).get,
  enumerable: true,
  configurable: false,
});
['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, value) => {
  Object.defineProperty(Event, name, { value, enumerable: true });
});

class CustomEvent extends Event {
  constructor(type, options = {}) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    super(type, options);
    this[kDetail] = options?.detail ?? null;
  }

  get detail() {
    check(this, 'CustomEvent');
    if (this[kDetail] === undefined) throw new ERR_INVALID_THIS('CustomEvent');
    return this[kDetail];
  }
}

tag(CustomEvent, 'CustomEvent');
enumerable(CustomEvent.prototype, ['detail']);

module.exports = {
  Event,
  CustomEvent,
  anyObject,
  kTarget,
  kIsBeingDispatched,
  kInPassiveListener,
  kStop,
  kTrustEvent,
};
