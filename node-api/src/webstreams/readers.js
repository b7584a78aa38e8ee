// The readers of a readable stream.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateBuffer, validateNumber, validateObject } = require('internal/validators');
const { ByteSource } = require('internal/webstreams/byte_source');
const { ReadableState, ReaderState } = require('internal/webstreams/readable_state');
const { anyObjectOrNull, attempt, has, kState, publish, stateOf } = require('internal/webstreams/support');

class DefaultReaderState extends ReaderState {}
class ViewReaderState extends ReaderState {}

/** A promise for a read, and the request that settles it. */
function promisedRead() {
  const { promise, resolve, reject } = Promise.withResolvers();
  const request = {
    chunk: (value) => resolve({ value, done: false }),
    close: (value) => resolve({ value, done: true }),
    error: reject,
  };
  return { promise, request };
}

function attached(state) {
  if (state.stream === undefined) throw new ERR_INVALID_STATE.TypeError('The reader is not attached to a stream');
  return state;
}

function streamStateOf(stream) {
  if (!has(stream, ReadableState)) throw new ERR_INVALID_ARG_TYPE('stream', 'ReadableStream', stream);
  return stream[kState];
}

class ReadableStreamDefaultReader {
  constructor(stream) {
    this[kState] = new DefaultReaderState(streamStateOf(stream), false);
    this[kState].shown = stream;
  }

  read() {
    return attempt(() => {
      const state = attached(stateOf(this, DefaultReaderState, 'ReadableStreamDefaultReader'));
      const { stream } = state;
      if (stream.state === 'readable' && stream.source.hasQueued) {
        stream.disturbed = true;
        return Promise.resolve({ done: false, value: stream.source.take() });
      }
      const read = promisedRead();
      state.read(read.request);
      return read.promise;
    });
  }

  releaseLock() {
    const state = stateOf(this, DefaultReaderState, 'ReadableStreamDefaultReader');
    if (state.stream !== undefined) state.release();
  }

  get closed() {
    return attempt(() => stateOf(this, DefaultReaderState, 'ReadableStreamDefaultReader').closed.promise);
  }

  cancel(reason = undefined) {
    return attempt(() =>
      attached(stateOf(this, DefaultReaderState, 'ReadableStreamDefaultReader')).stream.cancel(reason));
  }
}
publish(ReadableStreamDefaultReader, (reader) => ({
  stream: reader[kState].stream && reader[kState].shown,
  readRequests: reader[kState].requests.length,
  close: reader.closed,
}));

/** How many elements a read wants at least. */
function minimumOf(options, view) {
  const min = options?.min ?? 1;
  validateNumber(min, 'options.min');
  if (!Number.isInteger(min)) throw new ERR_INVALID_ARG_VALUE('options.min', min, 'must be an integer');
  if (min <= 0) throw new ERR_INVALID_ARG_VALUE('options.min', min, 'must be greater than 0');
  const property = view instanceof DataView ? 'byteLength' : 'length';
  if (min > view[property]) throw new ERR_OUT_OF_RANGE('options.min', `<= view.${property}`, min);
  return min;
}

class ReadableStreamBYOBReader {
  constructor(stream) {
    const state = streamStateOf(stream);
    if (state.isLocked) throw new ERR_INVALID_STATE.TypeError('ReadableStream is locked');
    if (!(state.source instanceof ByteSource)) throw new ERR_INVALID_ARG_VALUE('stream', stream, 'must be a byte stream');
    this[kState] = new ViewReaderState(state, true);
    this[kState].shown = stream;
  }

  async read(view, options = {}) {
    const state = stateOf(this, ViewReaderState, 'ReadableStreamBYOBReader');
    validateBuffer(view, 'view');
    validateObject(options, 'options', anyObjectOrNull);
    if (view.buffer instanceof SharedArrayBuffer) {
      throw new ERR_INVALID_ARG_VALUE('view', view, 'must not be backed by a SharedArrayBuffer');
    }
    if (view.byteLength === 0 || view.buffer.byteLength === 0) {
      throw new ERR_INVALID_STATE.TypeError('View or Viewed ArrayBuffer is zero-length or detached');
    }
    const min = minimumOf(options, view);
    const read = promisedRead();
    attached(state).readInto(view, min, read.request);
    return read.promise;
  }

  releaseLock() {
    const state = stateOf(this, ViewReaderState, 'ReadableStreamBYOBReader');
    if (state.stream !== undefined) state.release();
  }

  get closed() {
    return attempt(() => stateOf(this, ViewReaderState, 'ReadableStreamBYOBReader').closed.promise);
  }

  cancel(reason = undefined) {
    return attempt(() => attached(stateOf(this, ViewReaderState, 'ReadableStreamBYOBReader')).stream.cancel(reason));
  }
}
publish(ReadableStreamBYOBReader, (reader) => ({
  stream: reader[kState].stream && reader[kState].shown,
  readIntoRequests: reader[kState].requests.length,
  close: reader.closed,
}));

module.exports = { ReadableStreamBYOBReader, ReadableStreamDefaultReader };
