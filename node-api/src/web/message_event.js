// `MessageEvent` and `CloseEvent`: events with what a message or a connection's end tells.
'use strict';

const { Event } = require('internal/web/event');
const { enumerable, tag } = require('internal/web/idl');
const { need } = require('internal/fetch/webidl');

const WHERE = 'MessageEvent constructor';

function checkDictionary(value) {
  if (value === undefined || value === null || typeof value === 'object' || typeof value === 'function') return;
  throw new TypeError(`${WHERE}: Expected ${value} to be one of: Null, Undefined, Object.`);
}

function checkPort(value, name) {
  const { MessagePort } = require('internal/messaging');
  if (value instanceof MessagePort) return;
  const shown = typeof value === 'object' ? JSON.stringify(value) : value;
  throw new TypeError(`${WHERE}: Expected eventInitDict.${name} ("${shown}") to be an instance of MessagePort.`);
}

function portsOf(value) {
  if (typeof value?.[Symbol.iterator] !== 'function') {
    throw new TypeError(`${WHERE}: eventInitDict.ports (${value}) is not iterable.`);
  }
  const ports = [...value];
  for (const [index, port] of ports.entries()) checkPort(port, `ports[${index}]`);
  return ports;
}

class MessageEvent extends Event {
  #init;

  constructor(type, eventInitDict = {}) {
    need(arguments, 1, WHERE);
    checkDictionary(eventInitDict);
    super(type, eventInitDict);
    const { data = null, origin = '', lastEventId = '', source = null, ports = [] } = eventInitDict ?? {};
    this.#init = { data, origin: `${origin}`, lastEventId: `${lastEventId}` };
    if (source !== null) checkPort(source, 'source');
    this.#init.source = source;
    this.#init.ports = Object.freeze(portsOf(ports));
  }

  get data() {
    return this.#init.data;
  }

  get origin() {
    return this.#init.origin;
  }

  get lastEventId() {
    return this.#init.lastEventId;
  }

  get source() {
    return this.#init.source;
  }

  get ports() {
    return this.#init.ports;
  }

  initMessageEvent(
    type, bubbles = false, cancelable = false, data = null, origin = '', lastEventId = '', source = null, ports = [],
  ) {
    need(arguments, 1, 'MessageEvent.initMessageEvent');
    return new MessageEvent(type, { bubbles, cancelable, data, origin, lastEventId, source, ports });
  }
}
enumerable(MessageEvent.prototype, ['data', 'origin', 'lastEventId', 'source', 'ports', 'initMessageEvent']);
tag(MessageEvent, 'MessageEvent');

class CloseEvent extends Event {
  #init;

  constructor(type, eventInitDict = {}) {
    need(arguments, 1, 'CloseEvent constructor');
    super(type, eventInitDict);
    const { wasClean = false, code = 0, reason = '' } = eventInitDict ?? {};
    this.#init = { wasClean: Boolean(wasClean), code: Number(code) & 0xffff, reason: `${reason}` };
  }

  get wasClean() {
    return this.#init.wasClean;
  }

  get code() {
    return this.#init.code;
  }

  get reason() {
    return this.#init.reason;
  }
}
enumerable(CloseEvent.prototype, ['wasClean', 'code', 'reason']);
tag(CloseEvent, 'CloseEvent');

module.exports = { CloseEvent, MessageEvent };
