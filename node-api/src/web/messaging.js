// `MessageChannel`, its ports and `BroadcastChannel`, within one thread: a message is copied when it is posted and comes
// in a poll phase. A port keeps no process alive that has nothing else to do.
'use strict';

const {
  codes: { ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { markTransferable } = require('internal/web/uncloneable');
const {
  Event, EventTarget, defineEventHandler, dispatchFrom, dispatchValue, initEventTarget, kCreateEvent, kNewListener,
  kRemoveListener,
} = require('internal/event_target');
const { handOver } = require('internal/structured_clone');
const { MessageEvent } = require('internal/web/message_event');
const { NodeEventTarget } = require('internal/web/node_event_target');
const { enumerable, shownAs } = require('internal/web/idl');
const { End } = require('internal/web/channel_end');

/** An error as Node's native code makes it. */
const coded = (code, message) => Object.assign(new TypeError(message), { code });

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const kReceiving = Symbol('nodejs.internal.kCurrentlyReceivingPorts');
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

/** A function and not a class, as what native code makes: it can be called, and its members have that order. */
function MessagePort() {
  throw coded('ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called');
}
Object.setPrototypeOf(MessagePort, NodeEventTarget);
MessagePort.prototype = Object.create(NodeEventTarget.prototype);
Object.assign(MessagePort.prototype, {
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
  },

  start() {
    endOf(this).start();
  },
});
Object.defineProperty(MessagePort.prototype, 'constructor', { value: MessagePort, writable: true, configurable: true });
Object.assign(MessagePort.prototype, {
  ref() {
    endOf(this).setReference(true);
  },

  unref() {
    endOf(this).setReference(false);
  },

  hasRef() {
    const end = endOf(this);
    return end.hasHandle && end.isReferenced;
  },
});
for (const name of ['message', 'messageerror']) defineEventHandler(MessagePort.prototype, name);
Object.assign(MessagePort.prototype, {
  close(cb) {
    if (typeof cb === 'function') this.once('close', cb);
    endOf(this).close();
  },
});

function createEvent(data, type) {
  if (type !== 'message' && type !== 'messageerror') return EventTarget.prototype[kCreateEvent].call(this, data, type);
  const ports = this[kReceiving];
  this[kReceiving] = undefined;
  return new MessageEvent(type, { data, ports });
}
Object.defineProperty(MessagePort.prototype, kCreateEvent, { value: createEvent });

/** What Node shows of a port: whether it is open, and the state of an `EventTarget`. */
function shownPort() {
  const end = states.get(this);
  if (end === undefined) return this;
  const state = end.hasHandle ? { active: true, refed: end.isReferenced } : { active: false };
  return Object.assign(Object.create(MessagePort.prototype), state, this);
}
Object.defineProperty(MessagePort.prototype, inspectCustom, { value: shownPort });

class MessagePortCloseEvent extends Event {
  constructor() {
    super('close');
  }
}

function makePort() {
  const port = Object.create(MessagePort.prototype);
  initEventTarget(port);
  const end = new End(port, (data, ports) => {
    for (const received of ports) endOf(received).arrive();
    port[kReceiving] = ports;
    dispatchValue(BY_MESSAGE, port, data, 'message');
  });
  end.closed = () => dispatchFrom(BY_CLOSING, port, new MessagePortCloseEvent());
  states.set(port, end);
  followListeners(port, end);
  port[kReceiving] = undefined;
  return port;
}

/** A port with listeners for messages keeps the process alive and hands messages over; the last one stops it. */
function followListeners(port, end) {
  const added = (before) => {
    if (before > 0) return;
    port.ref();
    end.start();
  };
  const removed = (left) => {
    if (left > 0) return;
    end.stop();
    port.unref();
  };
  port.on('newListener', (type) => {
    if (type === 'message') added(port.listenerCount(type));
  });
  port.on('removeListener', (type) => {
    if (type === 'message') removed(port.listenerCount(type));
  });
  // They have no names in Node.
  port[kNewListener] = (() => function (size, type, ...more) {
    if (type === 'message') added(size - 1);
    EventTarget.prototype[kNewListener].call(this, size, type, ...more);
  })();
  port[kRemoveListener] = (() => function (size, type) {
    if (type === 'message') removed(size);
  })();
}

function MessageChannel() {
  if (new.target === undefined) throw coded('ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without `new`');
  this.port1 = makePort();
  this.port2 = makePort();
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
    this.#end.setReference(true);
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
    this.#end.stop();
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
    BroadcastChannel.#check(this);
    if (!this.#end.isClosed) this.#end.setReference(true);
    return this;
  }

  unref() {
    BroadcastChannel.#check(this);
    if (!this.#end.isClosed) this.#end.setReference(false);
    return this;
  }
}
enumerable(BroadcastChannel.prototype, ['name', 'close', 'postMessage']);
for (const name of ['message', 'messageerror']) defineEventHandler(BroadcastChannel.prototype, name);

markTransferable(MessagePort, {
  name: 'MessagePort',
  isDetached: (port) => endOf(port).isClosed,
  prepare(port) {
    const received = makePort();
    return [received, () => endOf(port).moveTo(endOf(received)), received];
  },
});

module.exports = { BroadcastChannel, MessageChannel, MessagePort };
