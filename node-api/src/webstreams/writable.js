// `WritableStream`, its writer and the controller that its sink gets.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE },
} = require('internal/errors');
const { validateObject } = require('internal/validators');
const { markTransferable } = require('internal/web/uncloneable');
const {
  anyObject, anyObjectOrNull, attempt, has, highWaterMarkOf, kState, methodOf, promisingMethodOf, publish, sizeOf, startOf,
  stateOf, symbols,
} = require('internal/webstreams/support');
const { Sink } = require('internal/webstreams/sink');
const { WritableState } = require('internal/webstreams/writable_state');
const { WriterState } = require('internal/webstreams/writer_state');

class WritableStream {
  constructor(sink = {}, strategy = {}) {
    validateObject(sink, 'sink', anyObject);
    validateObject(strategy, 'strategy', anyObjectOrNull);
    const { type } = sink;
    if (type !== undefined) throw new ERR_INVALID_ARG_VALUE.RangeError('type', type);
    this[kState] = new WritableState();
    const size = sizeOf(strategy?.size);
    const mark = highWaterMarkOf(strategy?.highWaterMark, 1);
    const start = startOf(sink);
    const algorithms = {
      write: methodOf(sink, 'sink', 'write'),
      close: promisingMethodOf(sink, 'sink', 'close'),
      abort: promisingMethodOf(sink, 'sink', 'abort'),
    };
    const machine = control(this, new Sink(this[kState], algorithms, mark, size));
    machine.start(start?.(machine.controller));
  }

  get locked() {
    return stateOf(this, WritableState, 'WritableStream').isLocked;
  }

  abort(reason = undefined) {
    return attempt(() => unlocked(this).abort(reason));
  }

  close() {
    return attempt(() => {
      const state = unlocked(this);
      if (state.closeQueuedOrInFlight) throw new ERR_INVALID_STATE.TypeError('Failure closing WritableStream');
      return state.close();
    });
  }

  getWriter() {
    stateOf(this, WritableState, 'WritableStream');
    return new WritableStreamDefaultWriter(this);
  }
}
publish(WritableStream, (stream) => ({ locked: stream.locked, state: stream[kState].state }));
Object.defineProperties(WritableStream.prototype, {
  [symbols.kIsErrored]: { get() { return this[kState].state === 'errored'; } },
  [symbols.kIsWritable]: { get() { return this[kState].state === 'writable'; } },
  [symbols.kIsClosedPromise]: { get() { return this[kState].closed; } },
  [symbols.kControllerErrorFunction]: {
    value(error) {
      this[kState].sink.controller.error(error);
    },
  },
});

function unlocked(stream) {
  const state = stateOf(stream, WritableState, 'WritableStream');
  if (state.isLocked) throw new ERR_INVALID_STATE.TypeError('WritableStream is locked');
  return state;
}

function bound(writer) {
  const state = stateOf(writer, WriterState, 'WritableStreamDefaultWriter');
  if (state.stream === undefined) throw new ERR_INVALID_STATE.TypeError('Writer is not bound to a WritableStream');
  return state;
}

class WritableStreamDefaultWriter {
  constructor(stream) {
    if (!has(stream, WritableState)) throw new ERR_INVALID_ARG_TYPE('stream', 'WritableStream', stream);
    this[kState] = new WriterState(stream[kState]);
    this[kState].shown = stream;
  }

  get closed() {
    return attempt(() => stateOf(this, WriterState, 'WritableStreamDefaultWriter').closed.promise);
  }

  get desiredSize() {
    return bound(this).desiredSize;
  }

  get ready() {
    return attempt(() => stateOf(this, WriterState, 'WritableStreamDefaultWriter').ready.promise);
  }

  abort(reason = undefined) {
    return attempt(() => bound(this).stream.abort(reason));
  }

  close() {
    return attempt(() => {
      const { stream } = bound(this);
      if (stream.closeQueuedOrInFlight) throw new ERR_INVALID_STATE.TypeError('Failure to close WritableStream');
      return stream.close();
    });
  }

  releaseLock() {
    const state = stateOf(this, WriterState, 'WritableStreamDefaultWriter');
    if (state.stream !== undefined) state.release();
  }

  write(chunk = undefined) {
    let writer;
    try {
      writer = bound(this);
    } catch (error) {
      return Promise.reject(error);
    }
    return writer.write(chunk);
  }
}
publish(WritableStreamDefaultWriter, (writer) => ({
  stream: writer[kState].stream && writer[kState].shown,
  close: writer.closed,
  ready: writer.ready,
  desiredSize: writer.desiredSize,
}));

const secret = Symbol('secret');

class WritableStreamDefaultController {
  constructor(skipThrowSymbol = undefined) {
    if (skipThrowSymbol !== secret) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get signal() {
    return stateOf(this, Sink, 'WritableStreamDefaultController').abortController.signal;
  }

  error(error = undefined) {
    stateOf(this, Sink, 'WritableStreamDefaultController').errorIfNeeded(error);
  }
}
publish(WritableStreamDefaultController, (controller) => ({ stream: controller[kState].shown }));

/** Gives a sink its controller. */
function control(stream, sink) {
  sink.controller = new WritableStreamDefaultController(secret);
  sink.controller[kState] = sink;
  sink.shown = stream;
  return sink;
}

/** A stream whose algorithms are ours: `make` gets its state and returns the sink, which starts with `start`. */
function createWritable(make, start) {
  const stream = Object.create(WritableStream.prototype);
  stream[kState] = new WritableState();
  control(stream, make(stream[kState])).start(start);
  return stream;
}

markTransferable(WritableStream, {
  name: 'WritableStream',
  isDetached: () => false,
  prepare: (stream) => require('internal/webstreams/transfer').transferWritable(stream),
});

module.exports = { WritableStream, WritableStreamDefaultController, WritableStreamDefaultWriter, createWritable };
