// `ReadableStream`.
'use strict';

const {
  codes: { ERR_INTERNAL_ASSERTION, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE },
} = require('internal/errors');
const { validateAbortSignal, validateObject } = require('internal/validators');
const { markTransferable } = require('internal/web/uncloneable');
const { ByteSource } = require('internal/webstreams/byte_source');
const { control } = require('internal/webstreams/controllers');
const { DefaultSource } = require('internal/webstreams/default_source');
const { ReadableState } = require('internal/webstreams/readable_state');
const { ReadableStreamBYOBReader, ReadableStreamDefaultReader } = require('internal/webstreams/readers');
const { WritableState } = require('internal/webstreams/writable_state');
const {
  anyObject, anyObjectOrNull, attempt, handled, has, highWaterMarkOf, kState, methodOf, promisingMethodOf, publish, sizeOf,
  startOf, stateOf, symbols,
} = require('internal/webstreams/support');

class ReadableStream {
  constructor(source = {}, strategy = {}) {
    validateObject(source, 'source', anyObject);
    validateObject(strategy, 'strategy', anyObjectOrNull);
    this[kState] = new ReadableState();
    // The strategy is looked at before the source.
    const size = strategy?.size;
    const highWaterMark = strategy?.highWaterMark;
    const { type } = source;
    if (`${type}` === 'bytes') {
      if (size !== undefined) throw new ERR_INVALID_ARG_VALUE.RangeError('strategy.size', size);
      const mark = highWaterMarkOf(highWaterMark, 0);
      beginBytes(source, (algorithms) => {
        const chunkSize = source.autoAllocateChunkSize;
        if (chunkSize === 0) throw new ERR_INVALID_ARG_VALUE('source.autoAllocateChunkSize', chunkSize);
        // Node asserts what it does not check.
        const isLength = Number.isInteger(chunkSize) && chunkSize > 0;
        if (chunkSize !== undefined && !isLength) throw new ERR_INTERNAL_ASSERTION();
        return new ByteSource(this[kState], algorithms, mark, chunkSize);
      });
    } else {
      if (type !== undefined) throw new ERR_INVALID_ARG_VALUE('source.type', type);
      const mark = highWaterMarkOf(highWaterMark, 1);
      const measure = sizeOf(size);
      begin(source, (algorithms) => new DefaultSource(this[kState], algorithms, mark, measure));
    }
  }

  get locked() {
    return stateOf(this, ReadableState, 'ReadableStream').isLocked;
  }

  static from(iterable) {
    return require('internal/webstreams/from').from(iterable);
  }

  cancel(reason = undefined) {
    return attempt(() => {
      const state = stateOf(this, ReadableState, 'ReadableStream');
      if (state.isLocked) throw new ERR_INVALID_STATE.TypeError('ReadableStream is locked');
      return state.cancel(reason);
    });
  }

  getReader(options = {}) {
    stateOf(this, ReadableState, 'ReadableStream');
    validateObject(options, 'options', anyObjectOrNull);
    const mode = options?.mode;
    if (mode === undefined) return new ReadableStreamDefaultReader(this);
    if (`${mode}` !== 'byob') throw new ERR_INVALID_ARG_VALUE('options.mode', mode);
    return new ReadableStreamBYOBReader(this);
  }

  pipeThrough(transform, options = {}) {
    stateOf(this, ReadableState, 'ReadableStream');
    const readable = transform?.readable;
    if (!has(readable, ReadableState)) throw new ERR_INVALID_ARG_TYPE('transform.readable', 'ReadableStream', readable);
    handled(pipe(this, transform?.writable, options));
    return readable;
  }

  pipeTo(destination, options = {}) {
    return attempt(() => {
      stateOf(this, ReadableState, 'ReadableStream');
      return pipe(this, destination, options);
    });
  }

  tee() {
    stateOf(this, ReadableState, 'ReadableStream');
    return require('internal/webstreams/tee').tee(this);
  }

  values(options = {}) {
    stateOf(this, ReadableState, 'ReadableStream');
    validateObject(options, 'options', anyObjectOrNull);
    return require('internal/webstreams/iterate').iterate(this, Boolean(options?.preventCancel));
  }
}

/** Makes the machine of a program's source, and calls its `start`. */
function begin(source, make) {
  const start = startOf(source);
  const pull = methodOf(source, 'source', 'pull');
  const cancel = promisingMethodOf(source, 'source', 'cancel');
  const machine = make({ pull, cancel });
  const controller = control(machine);
  machine.start(start?.(controller));
}

/** The same for a source of bytes, which a stack tells apart. */
function beginBytes(source, make) {
  begin(source, make);
}

function pipe(stream, writable, options) {
  if (!has(writable, WritableState)) throw new ERR_INVALID_ARG_TYPE('transform.writable', 'WritableStream', writable);
  validateObject(options, 'options', anyObjectOrNull);
  const prevent = {
    abort: Boolean(options?.preventAbort),
    cancel: Boolean(options?.preventCancel),
    close: Boolean(options?.preventClose),
  };
  const signal = options?.signal;
  if (signal !== undefined) validateAbortSignal(signal, 'options.signal');
  if (stream[kState].isLocked) throw new ERR_INVALID_STATE.TypeError('The ReadableStream is locked');
  if (writable[kState].isLocked) throw new ERR_INVALID_STATE.TypeError('The WritableStream is locked');
  const { Pipe } = require('internal/webstreams/pipe');
  return new Pipe(stream[kState], writable[kState], prevent, signal).promise;
}

/** A stream whose algorithms are ours: `make` gets its state and returns the machine, which starts with `start`. */
function createReadable(make, start) {
  const stream = Object.create(ReadableStream.prototype);
  stream[kState] = new ReadableState();
  const source = make(stream[kState]);
  control(source);
  source.start(start);
  return stream;
}

publish(ReadableStream, (stream) => ({
  locked: stream.locked,
  state: stream[kState].state,
  supportsBYOB: stream[kState].source instanceof ByteSource,
}));
Object.defineProperty(ReadableStream, 'from', { enumerable: true });
Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, {
  value: ReadableStream.prototype.values, writable: true, enumerable: false, configurable: true,
});
Object.defineProperties(ReadableStream.prototype, {
  [symbols.kIsDisturbed]: { get() { return this[kState].disturbed; } },
  [symbols.kIsErrored]: { get() { return this[kState].state === 'errored'; } },
  [symbols.kIsReadable]: { get() { return this[kState].state === 'readable'; } },
  [symbols.kIsClosedPromise]: { get() { return this[kState].closed; } },
  [symbols.kControllerErrorFunction]: {
    value(error) {
      const { source } = this[kState];
      if (source instanceof DefaultSource) source.error(error);
    },
  },
});

markTransferable(ReadableStream, {
  name: 'ReadableStream',
  isDetached: () => false,
  prepare: (stream) => require('internal/webstreams/transfer').transferReadable(stream),
});

module.exports = { ReadableStream, createReadable };
