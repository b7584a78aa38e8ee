// Web streams as Node's streams.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_STREAM_PREMATURE_CLOSE },
} = require('internal/errors');
const { validateBoolean, validateObject } = require('internal/validators');
const { Buffer } = require('buffer');
const { TextEncoder } = require('internal/encoding');
const { normalizeEncoding } = require('internal/buffer/encodings');
const { destroyer } = require('internal/streams/destroy');
const { isWritableEnded } = require('internal/streams/utils');
const { ReadableState } = require('internal/webstreams/readable_state');
const { has } = require('internal/webstreams/support');
const { WritableState } = require('internal/webstreams/writable_state');

const encoder = new TextEncoder();

/** Text as the bytes that the web side gets. */
function bytesOf(text, encoding) {
  if (normalizeEncoding(encoding) === 'utf8') return encoder.encode(text);
  const { buffer, byteOffset, byteLength } = Buffer.from(text, encoding);
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A callback that may throw; what it throws is dealt with by `thrown`, a tick later if `later`. */
function guarded(callback, thrown, later) {
  return (error) => {
    try {
      callback(error);
    } catch (other) {
      if (later) process.nextTick(() => thrown(other));
      else thrown(other);
    }
  };
}

const rethrow = (error) => {
  throw error;
};

/** The methods of a stream whose writable side is a writer's. */
function writingInto(writer, side, decodesStrings) {
  const fail = (error) => destroyer(side.stream, error);
  return {
    writev(chunks, callback) {
      const done = guarded(callback, fail, true);
      const writeAll = async () => {
        await Promise.all(chunks.map(({ chunk }) => writer.write(chunk)));
      };
      writer.ready.then(writeAll).then(() => done(), done);
    },
    write(chunk, encoding, callback) {
      const done = guarded(callback, fail, false);
      const data = typeof chunk === 'string' && decodesStrings ? bytesOf(chunk, encoding) : chunk;
      writer.ready.then(() => writer.write(data)).then(done, done);
    },
    final(callback) {
      const done = guarded(callback, fail, true);
      if (!side.writableClosed) writer.close().then(done, done);
    },
  };
}

/** The method of a stream whose readable side is a reader's. */
function readingFrom(reader, side) {
  return {
    read() {
      reader.read().then(
        ({ done, value }) => side.stream.push(done ? null : value),
        (error) => destroyer(side.stream, error),
      );
    },
  };
}

function watchWriter(writer, side) {
  writer.closed.then(
    () => {
      side.writableClosed = true;
      if (!isWritableEnded(side.stream)) destroyer(side.stream, new ERR_STREAM_PREMATURE_CLOSE());
    },
    (error) => {
      side.writableClosed = true;
      side.readableClosed = true;
      destroyer(side.stream, error);
    },
  );
}

function watchReader(reader, side) {
  reader.closed.then(
    () => {
      side.readableClosed = true;
    },
    (error) => {
      side.writableClosed = true;
      side.readableClosed = true;
      destroyer(side.stream, error);
    },
  );
}

function checkEncoding(encoding) {
  if (encoding !== undefined && !Buffer.isEncoding(encoding)) {
    throw new ERR_INVALID_ARG_VALUE('options.encoding', encoding);
  }
}

function writableFrom(writableStream, options = {}) {
  if (!has(writableStream, WritableState)) {
    throw new ERR_INVALID_ARG_TYPE('writableStream', 'WritableStream', writableStream);
  }
  validateObject(options, 'options');
  const { highWaterMark, decodeStrings = true, objectMode = false, signal } = options;
  validateBoolean(objectMode, 'options.objectMode');
  validateBoolean(decodeStrings, 'options.decodeStrings');
  const writer = writableStream.getWriter();
  const side = { writableClosed: false };
  const { Writable } = require('stream');
  side.stream = new Writable({
    highWaterMark,
    objectMode,
    decodeStrings,
    signal,
    ...writingInto(writer, side, decodeStrings && !objectMode),
    destroy(error, callback) {
      const done = guarded(() => callback(error), rethrow, true);
      if (side.writableClosed) done();
      else if (error !== undefined && error !== null) writer.abort(error).then(done, done);
      else writer.close().then(done, done);
    },
  });
  watchWriter(writer, side);
  return side.stream;
}

function readableFrom(readableStream, options = {}) {
  if (!has(readableStream, ReadableState)) {
    throw new ERR_INVALID_ARG_TYPE('readableStream', 'ReadableStream', readableStream);
  }
  validateObject(options, 'options');
  const { highWaterMark, encoding, objectMode = false, signal } = options;
  checkEncoding(encoding);
  validateBoolean(objectMode, 'options.objectMode');
  const reader = readableStream.getReader();
  const side = { readableClosed: false };
  const { Readable } = require('stream');
  side.stream = new Readable({
    objectMode,
    highWaterMark,
    encoding,
    signal,
    ...readingFrom(reader, side),
    destroy(error, callback) {
      const done = guarded(() => callback(error), rethrow, true);
      if (side.readableClosed) done();
      else reader.cancel(error).then(done, done);
    },
  });
  watchReader(reader, side);
  return side.stream;
}

function duplexFrom(pair = {}, options = {}) {
  validateObject(pair, 'pair');
  const { readable, writable } = pair;
  if (!has(readable, ReadableState)) throw new ERR_INVALID_ARG_TYPE('pair.readable', 'ReadableStream', readable);
  if (!has(writable, WritableState)) throw new ERR_INVALID_ARG_TYPE('pair.writable', 'WritableStream', writable);
  validateObject(options, 'options');
  const { allowHalfOpen = false, objectMode = false, encoding, decodeStrings = true, highWaterMark, signal } = options;
  validateBoolean(objectMode, 'options.objectMode');
  checkEncoding(encoding);
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const side = { writableClosed: false, readableClosed: false };
  const { Duplex } = require('stream');
  side.stream = new Duplex({
    allowHalfOpen,
    highWaterMark,
    objectMode,
    encoding,
    decodeStrings,
    signal,
    ...writingInto(writer, side, decodeStrings && !objectMode),
    ...readingFrom(reader, side),
    destroy(error, callback) {
      const done = guarded(() => callback(error), rethrow, true);
      const closeWriter = async () => {
        if (!side.writableClosed) await writer.abort(error);
      };
      const closeReader = async () => {
        if (!side.readableClosed) await reader.cancel(error);
      };
      if (side.writableClosed && side.readableClosed) done();
      else Promise.all([closeWriter(), closeReader()]).then(() => done(), done);
    },
  });
  watchWriter(writer, side);
  watchReader(reader, side);
  return side.stream;
}

module.exports = { duplexFrom, readableFrom, writableFrom };
