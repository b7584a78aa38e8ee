// The controllers that a readable stream hands to its source, and the request that a byte source is given.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE },
  present,
} = require('internal/errors');
const { validateBuffer } = require('internal/validators');
const { DefaultSource } = require('internal/webstreams/default_source');
const { ByteSource } = require('internal/webstreams/byte_source');
const { kState, publish, stateOf } = require('internal/webstreams/support');

/** Only this module makes them. */
const secret = Symbol('secret');
function checkSecret(value) {
  if (value !== secret) throw new ERR_ILLEGAL_CONSTRUCTOR();
}

/** The machine of a default controller. Node does not ask whether it is one, and fails where it reads of what is not there. */
function sourceOf(controller) {
  present(controller, 'Symbol(kState)');
  const state = controller[kState];
  if (state instanceof DefaultSource) return state;
  if (state === undefined) throw new TypeError("Cannot destructure property 'stream' of 'controller[kState]' as it is undefined.");
  return present(undefined, 'Symbol(kState)');
}

class ReadableStreamDefaultController {
  constructor(skipThrowSymbol = undefined) {
    checkSecret(skipThrowSymbol);
  }

  get desiredSize() {
    return sourceOf(this).desiredSize;
  }

  close() {
    const source = sourceOf(this);
    if (!source.canCloseOrEnqueue) throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
    source.close();
  }

  enqueue(chunk = undefined) {
    const source = sourceOf(this);
    if (!source.canCloseOrEnqueue) throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
    source.enqueue(chunk);
  }

  error(error = undefined) {
    sourceOf(this).error(error);
  }
}
publish(ReadableStreamDefaultController, () => ({}));

/** What a byte source is given to fill: a view of the first pending read. */
class RequestState {
  constructor(source, view) {
    this.source = source;
    this.view = view;
  }

  get usable() {
    if (this.source === undefined) throw new ERR_INVALID_STATE.TypeError('This BYOB request has been invalidated');
    return this.source;
  }
}

class ReadableStreamBYOBRequest {
  constructor(skipThrowSymbol = undefined) {
    checkSecret(skipThrowSymbol);
  }

  get view() {
    return stateOf(this, RequestState, 'ReadableStreamBYOBRequest').view;
  }

  respond(bytesWritten) {
    const state = stateOf(this, RequestState, 'ReadableStreamBYOBRequest');
    const { usable: source, view } = state;
    if (view.buffer.detached) throw new ERR_INVALID_STATE.TypeError('Viewed ArrayBuffer is detached');
    source.respond(bytesWritten);
  }

  respondWithNewView(view) {
    const { usable: source } = stateOf(this, RequestState, 'ReadableStreamBYOBRequest');
    validateBuffer(view, 'view');
    if (view.buffer.detached) throw new ERR_INVALID_STATE.TypeError('Viewed ArrayBuffer is detached');
    source.respondWithNewView(view);
  }
}
publish(ReadableStreamBYOBRequest, (request) => ({
  view: request.view,
  controller: request[kState].source?.controller,
}));

function requestOf(source) {
  if (source.request === null && source.pending.length > 0) {
    source.request = new RequestState(source, source.pending[0].rest());
    source.request.shown = new ReadableStreamBYOBRequest(secret);
    source.request.shown[kState] = source.request;
  }
  return source.request?.shown ?? null;
}

function checkOpen(source) {
  if (source.closeRequested) throw new ERR_INVALID_STATE.TypeError('Controller is already closed');
  if (source.stream.state !== 'readable') throw new ERR_INVALID_STATE.TypeError('ReadableStream is already closed');
}

class ReadableByteStreamController {
  constructor(skipThrowSymbol = undefined) {
    checkSecret(skipThrowSymbol);
  }

  get byobRequest() {
    return requestOf(stateOf(this, ByteSource, 'ReadableByteStreamController'));
  }

  get desiredSize() {
    return stateOf(this, ByteSource, 'ReadableByteStreamController').desiredSize;
  }

  close() {
    const source = stateOf(this, ByteSource, 'ReadableByteStreamController');
    checkOpen(source);
    source.close();
  }

  enqueue(chunk) {
    const source = stateOf(this, ByteSource, 'ReadableByteStreamController');
    validateBuffer(chunk);
    if (chunk.buffer instanceof SharedArrayBuffer) {
      throw new ERR_INVALID_ARG_VALUE('chunk', chunk, 'must not be backed by a SharedArrayBuffer');
    }
    if (chunk.byteLength === 0 || chunk.buffer.byteLength === 0) {
      throw new ERR_INVALID_STATE.TypeError('chunk ArrayBuffer is zero-length or detached');
    }
    checkOpen(source);
    source.enqueue(chunk);
  }

  error(error = undefined) {
    stateOf(this, ByteSource, 'ReadableByteStreamController').error(error);
  }
}
publish(ReadableByteStreamController, () => ({}));

/** Gives a source its controller. */
function control(source) {
  const Class = source instanceof ByteSource ? ReadableByteStreamController : ReadableStreamDefaultController;
  source.controller = new Class(secret);
  source.controller[kState] = source;
  return source.controller;
}

module.exports = {
  ReadableByteStreamController,
  ReadableStreamBYOBRequest,
  ReadableStreamDefaultController,
  control,
  requestOf,
};
