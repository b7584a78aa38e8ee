// `MessageChannel`, its ports and `BroadcastChannel`, within one thread: a message is copied when it is posted and comes
// in a poll phase. A port keeps no process alive that has nothing else to do.
'use strict';

const {
  codes: { ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');
const { DOMException } = require('internal/dom_exception');
const { markTransferable } = require('internal/web/uncloneable');
const { Event, EventTarget, defineEventHandler, listenersOf } = require('internal/event_target');
const { structuredClone } = require('internal/structured_clone');
const { MessageEvent } = require('internal/web/message_event');
const { NodeEventTarget, dispatchValue } = require('internal/web/node_event_target');
const { enumerable } = require('internal/web/idl');

/** An error as Node's native code makes it. */
const coded = (code, message) => Object.assign(new TypeError(message), { code });

const secret = Symbol('secret');
const states = new WeakMap();

/** The ends that have messages for now, in the order in which they were made: the kernel reports them in that order. */
const waiting = new Map();
let made = 0;

function deliverNext() {
  const [first] = [...waiting.keys()].sort((a, b) => a - b);
  if (first !== undefined) waiting.get(first).deliver();
}

/** One end of a channel. */
class End {
  #number = made++;
  other;
  isStarted = false;
  isClosed = false;
  isReferenced = false;
  #queue = [];

  constructor(port) {
    this.port = port;
  }

  receive(data) {
    if (this.isClosed) return;
    this.#queue.push(data);
    if (this.isStarted) this.#askForTurn();
  }

  start() {
    if (this.isStarted || this.isClosed) return;
    this.isStarted = true;
    this.#queue.forEach(() => this.#askForTurn());
  }

  #askForTurn() {
    waiting.set(this.#number, this);
    internal.io(deliverNext);
  }

  deliver() {
    const data = this.#queue.shift();
    if (this.#queue.length === 0) waiting.delete(this.#number);
    dispatchValue(this.port, new MessageEvent('message', { data }), data);
  }

  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    // What came before is still delivered.
    internal.io(() => dispatchValue(this.port, new Event('close'), undefined));
    const { other } = this;
    if (other.isReferenced) other.close();
    else other.isClosed = true;
  }
}

function endOf(port) {
  const end = states.get(port);
  if (end === undefined) throw new ERR_INVALID_THIS('MessagePort');
  return end;
}

class MessagePort extends NodeEventTarget {
  constructor(given = undefined) {
    if (given !== secret) throw coded('ERR_CONSTRUCT_CALL_INVALID', 'Constructor cannot be called');
    super();
    states.set(this, new End(this));
  }

  postMessage(message, transferList = undefined) {
    const end = endOf(this);
    if (arguments.length === 0) {
      throw coded('ERR_MISSING_ARGS', 'Not enough arguments to MessagePort.postMessage');
    }
    const transfer = Array.isArray(transferList) ? transferList : transferList?.transfer;
    const copy = structuredClone(message, { transfer });
    if (!end.isClosed) end.other.receive(copy);
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

  hasRef() {
    return endOf(this).isReferenced && !endOf(this).isClosed;
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

class BroadcastChannel extends EventTarget {
  #name;
  #isClosed = false;

  constructor(name) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    super();
    this.#name = `${name}`;
    if (!channels.has(this.#name)) channels.set(this.#name, new Set());
    channels.get(this.#name).add(this);
  }

  get name() {
    return this.#name;
  }

  close() {
    this.#isClosed = true;
    channels.get(this.#name).delete(this);
  }

  postMessage(message) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('message');
    if (this.#isClosed) throw new DOMException('BroadcastChannel is closed.', 'InvalidStateError');
    const copies = Array.from(channels.get(this.#name), (channel) => [channel, structuredClone(message)]);
    for (const [channel, data] of copies) {
      if (channel === this) continue;
      internal.io(() => {
        if (!channel.#isClosed) channel.dispatchEvent(new MessageEvent('message', { data }));
      });
    }
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

markTransferable(MessagePort);

module.exports = { BroadcastChannel, MessageChannel, MessagePort };
