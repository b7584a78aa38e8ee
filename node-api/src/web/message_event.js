// `MessageEvent` and `CloseEvent`: events with what a message or a connection's end tells.
'use strict';

const { Event } = require('internal/web/event');
const { enumerable, tag } = require('internal/web/idl');
const { need } = require('internal/fetch/webidl');

class MessageEvent extends Event {
  #init;

  constructor(type, eventInitDict = {}) {
    need(arguments, 1, 'MessageEvent constructor');
    super(type, eventInitDict);
    const { data = null, origin = '', lastEventId = '', source = null, ports = [] } = eventInitDict ?? {};
    this.#init = { data, origin: `${origin}`, lastEventId: `${lastEventId}`, source, ports: Object.freeze([...ports]) };
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
