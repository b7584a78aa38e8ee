// An `EventTarget` that has the methods of an emitter too. Listeners of the one kind get events, of the other values.
'use strict';

const { CustomEvent, EventTarget, dispatchFrom, listenersOf } = require('internal/event_target');
const { validateFunction, validateNumber } = require('internal/validators');
const { kMaxEventTargetListeners } = require('events');

/** The value that an event carries for an emitter's listeners. */
const values = new WeakMap();
const kWrappers = Symbol('kWrappers');
const kTypes = Symbol('kTypes');

class NodeEventTarget extends EventTarget {
  constructor() {
    super();
    this[kWrappers] = new Map();
    this[kTypes] = new Set();
  }

  setMaxListeners(n) {
    validateNumber(n, 'n', 0);
    this[kMaxEventTargetListeners] = n;
  }

  getMaxListeners() {
    return this[kMaxEventTargetListeners];
  }

  eventNames() {
    return [...this[kTypes]].filter((type) => this.listenerCount(type) > 0);
  }

  listenerCount(type) {
    return listenersOf(this, type).length;
  }

  addEventListener(type, listener, options = undefined) {
    this[kTypes].add(`${type}`);
    super.addEventListener(type, listener, options);
  }

  on(type, listener) {
    return this.addListener(type, listener);
  }

  addListener(type, listener) {
    add(this, type, listener, {});
    return this;
  }

  once(type, listener) {
    add(this, type, listener, { once: true });
    return this;
  }

  off(type, listener) {
    return this.removeListener(type, listener);
  }

  removeListener(type, listener) {
    this.removeEventListener(type, this[kWrappers].get(listener) ?? listener);
    return this;
  }

  emit(type, arg) {
    validateFunction(this.dispatchEvent, 'dispatchEvent');
    const heard = this.listenerCount(type) > 0;
    const event = new CustomEvent(type, { detail: arg });
    values.set(event, arg);
    this.dispatchEvent(event);
    return heard;
  }

  removeAllListeners(type = undefined) {
    for (const name of type === undefined ? this[kTypes] : [type]) {
      for (const listener of listenersOf(this, name)) this.removeEventListener(name, listener);
    }
    return this;
  }
}

function add(target, type, listener, options) {
  validateFunction(listener, 'listener');
  let wrapper = target[kWrappers].get(listener);
  if (wrapper === undefined) {
    wrapper = (event) => Reflect.apply(listener, target, values.has(event) ? [values.get(event)] : [event]);
    target[kWrappers].set(listener, wrapper);
  }
  target.addEventListener(type, wrapper, options);
}

/** Dispatches an event whose `value` an emitter's listeners get. `way` is how that comes about, for stacks. */
function dispatchValue(way, target, event, value) {
  values.set(event, value);
  dispatchFrom(way, target, event);
}

module.exports = { NodeEventTarget, dispatchValue };
