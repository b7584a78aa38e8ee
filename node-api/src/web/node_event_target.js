// An `EventTarget` that has the methods of an emitter too. Listeners of the one kind get events, of the other values.
'use strict';

const {
  codes: { ERR_INVALID_THIS },
} = require('internal/errors');
const { EventTarget, dispatchValue, kEvents, kIsNodeStyleListener } = require('internal/event_target');
const { validateString } = require('internal/validators');
const EventEmitter = require('events');
const { enumerable } = require('internal/web/idl');

const kIsNodeEventTarget = Symbol('kIsNodeEventTarget');
/** How a listener is called by `emit`, for stacks. */
const BY_EMIT = 11;

class NodeEventTarget extends EventTarget {
  static [kIsNodeEventTarget] = true;
  static defaultMaxListeners = 10;

  setMaxListeners(n) {
    check(this);
    EventEmitter.setMaxListeners(n, this);
  }

  getMaxListeners() {
    return check(this)[EventEmitter.kMaxEventTargetListeners];
  }

  eventNames() {
    return Array.from(check(this)[kEvents]?.keys() ?? []);
  }

  listenerCount(type) {
    return check(this)[kEvents]?.get(String(type))?.size ?? 0;
  }

  off(type, listener, options) {
    check(this).removeEventListener(type, listener, options);
    return this;
  }

  removeListener(type, listener, options) {
    check(this).removeEventListener(type, listener, options);
    return this;
  }

  on(type, listener) {
    check(this).addEventListener(type, listener, { [kIsNodeStyleListener]: true });
    return this;
  }

  addListener(type, listener) {
    check(this).addEventListener(type, listener, { [kIsNodeStyleListener]: true });
    return this;
  }

  emit(type, arg) {
    check(this);
    validateString(type, 'type');
    const heard = this.listenerCount(type) > 0;
    dispatchValue(BY_EMIT, this, arg, type);
    return heard;
  }

  once(type, listener) {
    check(this).addEventListener(type, listener, { once: true, [kIsNodeStyleListener]: true });
    return this;
  }

  /** The lists are dropped, and nobody is told: a port goes on as if it had listeners. */
  removeAllListeners(type) {
    const events = check(this)[kEvents];
    if (type === undefined) events?.clear();
    else events?.delete(String(type));
    return this;
  }
}
enumerable(NodeEventTarget.prototype, [
  'setMaxListeners', 'getMaxListeners', 'eventNames', 'listenerCount', 'off', 'removeListener', 'on', 'addListener',
  'once', 'emit', 'removeAllListeners',
]);

function check(target) {
  if (!target?.constructor?.[kIsNodeEventTarget]) throw new ERR_INVALID_THIS('NodeEventTarget');
  return target;
}

module.exports = { NodeEventTarget };
