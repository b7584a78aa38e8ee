// `MessageChannel`, its ports and `BroadcastChannel`, within one thread: a message is copied when it is posted and comes
// in a poll phase. A port keeps no process alive that has nothing else to do.
'use strict';

const {
  codes: { ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { markTransferable } = require('internal/web/uncloneable');
const { kMaxEventTargetListeners, kMaxEventTargetListenersWarned } = require('events');
const {
  Event, EventTarget, defineEventHandler, dispatchFrom, kEvents, kHandlers, kNewListener, kRemoveListener, listenersOf,
} = require('internal/event_target');
const { handOver } = require('internal/structured_clone');
const { MessageEvent } = require('internal/web/message_event');
const { NodeEventTarget, dispatchValue } = require('internal/web/node_event_target');
const { enumerable, shownAs } = require('internal/web/idl');
const { End } = require('internal/web/channel_end');

/** An error as Node's native code makes it. */
const coded = (code, message) => Object.assign(new TypeError(message), { code });

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const kReceiving = Symbol('nodejs.internal.kCurrentlyReceivingPorts');
const secret = Symbol('secret');
const states = new WeakMap();

/** What calls the listeners, for stacks. */
const BY_MESSAGE = 8;
const BY_CLOSING = 9;
const BY_BROADCAST = 10;

function endOf(port) {
  const end = states.get(port);
  if (end === undefined) throw new TypeError('Illegal invocation');
  return end;
}

/** What is to be handed over: a list, or an object that has one. */
function toTransfer(value) {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' && typeof value !== 'function') {
    throw coded('ERR_INVALID_ARG_TYPE', 'Optional transferList argument must be an iterable');
  }
  if (typeof value[Symbol.iterator] === 'function') return [...value];
  const { transfer } = value;
  if (transfer === undefined) return [];
  if (typeof transfer?.[Symbol.iterator] === 'function') return [...transfer];
  throw coded('ERR_INVALID_ARG_TYPE', 'Optional options.transfer argument must be an iterable');
}

class MessagePort extends NodeEventTarget {
  constructor(given = undefined) {
    if (given !== secret) throw coded('ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called');
    super();
    const end = new End(this, (data, ports) => {
      for (const port of ports) endOf(port).arrive();
      dispatchValue(BY_MESSAGE, this, new MessageEvent('message', { data, ports }), data);
    });
    end.closed = () => dispatchValue(BY_CLOSING, this, new Event('close'), undefined);
    states.set(this, end);
  }

  postMessage(message, transferList = undefined) {
    const end = endOf(this);
    if (arguments.length === 0) {
      throw coded('ERR_MISSING_ARGS', 'Not enough arguments to MessagePort.postMessage');
    }
    const sent = handOver(message, toTransfer(transferList), this);
    if (end.isClosed) return undefined;
    const { other } = end;
    // The target was handed over to itself: nobody can reach that end any more.
    const lost = sent.objects.find((port) => endOf(port) === other);
    if (lost !== undefined) {
      process.emitWarning('The target port was posted to itself, and the communication channel was lost');
      other.isGone = true;
      other.close();
      return true;
    }
    if (other.isGone) return false;
    other.receive(sent);
    return true;
  }

  start() {
    endOf(this).start();
  }

  close(cb = undefined) {
    if (typeof cb === 'function') this.once('close', cb);
    endOf(this).close();
  }

  ref() {
    endOf(this).isReferenced = true;
  }

  unref() {
    endOf(this).isReferenced = false;
  }

  eventNames() {
    // Node's own listeners, by which it keeps the reference.
    return ['newListener', 'removeListener', ...super.eventNames()];
  }

  [inspectCustom]() {
    return states.has(this) ? shownPort(this, states.get(this)) : this;
  }

  hasRef() {
    const end = endOf(this);
    return end.hasHandle && end.isReferenced;
  }

  addEventListener(type, listener, options = undefined) {
    super.addEventListener(type, listener, options);
    if (`${type}` !== 'message' || listenersOf(this, 'message').length === 0) return;
    this.ref();
    this.start();
  }

  removeEventListener(type, listener, options = undefined) {
    super.removeEventListener(type, listener, options);
    if (`${type}` === 'message' && listenersOf(this, 'message').length === 0) this.unref();
  }
}
enumerable(MessagePort.prototype, ['postMessage', 'start', 'close', 'ref', 'unref', 'hasRef']);
for (const name of ['message', 'messageerror']) defineEventHandler(MessagePort.prototype, name);

class SafeMap extends Map {}
class Listener {
  next = undefined;
}

/** What Node shows of a port: the state of an `EventTarget`, and whether it is open. */
function shownPort(port, end) {
  const events = port.eventNames().map((name) => {
    const size = Math.max(1, port.listenerCount(name));
    return [name, { size, next: new Listener(), resistStopPropagation: false }];
  });
  const nameless = () => Object.defineProperty(() => {}, 'name', { value: '' });
  const state = end.hasHandle ? { active: true, refed: end.isReferenced } : { active: false };
  return Object.assign(Object.create(MessagePort.prototype), state, {
    [kEvents]: new SafeMap(events),
    [kMaxEventTargetListeners]: port[kMaxEventTargetListeners],
    [kMaxEventTargetListenersWarned]: port[kMaxEventTargetListenersWarned],
    [kHandlers]: port[kHandlers] && new SafeMap(port[kHandlers]),
    [kNewListener]: nameless(),
    [kRemoveListener]: nameless(),
    [kReceiving]: undefined,
  });
}

function MessageChannel() {
  if (new.target === undefined) throw coded('ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without `new`');
  this.port1 = new MessagePort(secret);
  this.port2 = new MessagePort(secret);
  const [first, second] = [endOf(this.port1), endOf(this.port2)];
  first.other = second;
  second.other = first;
}

/** The open channels, by name. */
const channels = new Map();

/** Each of the channels with a copy of its own. */
function copiesFor(open, message) {
  return Array.from(open, (channel) => [channel, handOver(message, [])]);
}

class BroadcastChannel extends EventTarget {
  #name;
  #end = new End(Object.create(MessagePort.prototype), (data) => {
    dispatchFrom(BY_BROADCAST, this, new MessageEvent('message', { data }));
  });

  constructor(name) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    super();
    this.#name = `${name}`;
    this.#end.start();
    if (!channels.has(this.#name)) channels.set(this.#name, new Set());
    channels.get(this.#name).add(this);
  }

  /** Throws if it is none. */
  static #check(channel) {
    if (typeof channel !== 'object' || channel === null || !(#name in channel)) {
      throw new ERR_INVALID_THIS('BroadcastChannel');
    }
  }

  get name() {
    BroadcastChannel.#check(this);
    return this.#name;
  }

  close() {
    BroadcastChannel.#check(this);
    this.#end.close();
    channels.get(this.#name).delete(this);
  }

  postMessage(message) {
    BroadcastChannel.#check(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('message');
    if (this.#end.isClosed) throw new DOMException('BroadcastChannel is closed.', 'InvalidStateError');
    for (const [channel, copy] of copiesFor(channels.get(this.#name), message)) {
      if (channel !== this) channel.#end.receive(copy);
    }
  }

  [inspectCustom](depth, options) {
    return shownAs(this, 'BroadcastChannel', { name: this.#name, active: !this.#end.isClosed }, depth, options);
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }
}
enumerable(BroadcastChannel.prototype, ['name', 'close', 'postMessage']);
for (const name of ['message', 'messageerror']) defineEventHandler(BroadcastChannel.prototype, name);

markTransferable(MessagePort, {
  name: 'MessagePort',
  isDetached: (port) => endOf(port).isClosed,
  prepare(port) {
    const received = new MessagePort(secret);
    return [received, () => endOf(port).moveTo(endOf(received)), received];
  },
});

module.exports = { BroadcastChannel, MessageChannel, MessagePort };
