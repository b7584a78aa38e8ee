// Node's streams as web streams.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { validateObject, validateOneOf } = require('internal/validators');
const { destroyer } = require('internal/streams/destroy');
const { eos, kAtOnce } = require('internal/streams/end_of_stream');
const { isDestroyed, isReadable, isWritable, isWritableEnded } = require('internal/streams/utils');
const { ReadableStream } = require('internal/webstreams/readable');
const { ByteLengthQueuingStrategy, CountQueuingStrategy } = require('internal/webstreams/strategies');
const { WritableStream } = require('internal/webstreams/writable');

/** What the web side is told of a stream's error. */
function webErrorOf(error) {
  if (error?.code === 'ERR_STREAM_PREMATURE_CLOSE') return new AbortError(undefined, { cause: error });
  if (/^Z_(?:NEED_DICT|\w+_ERROR|ERRNO)$|^ERR__ERROR_/.test(error?.code ?? '')) {
    const told = new TypeError(undefined, { cause: error });
    return Object.defineProperty(told, 'code', {
      value: error.code, writable: true, enumerable: true, configurable: true,
    });
  }
  return error;
}

/** Options of a writable side: `checkChunk` may refuse a chunk, and a stream that refuses one is destroyed then. */
function writableOf(stream, { checkChunk } = {}) {
  if (typeof stream?.write !== 'function' || typeof stream.on !== 'function') {
    throw new ERR_INVALID_ARG_TYPE('streamWritable', 'stream.Writable', stream);
  }
  if (isDestroyed(stream) || !isWritable(stream)) {
    const writable = new WritableStream();
    writable.close();
    return writable;
  }
  const highWaterMark = stream.writableHighWaterMark;
  const strategy = stream.writableObjectMode
    ? new CountQueuingStrategy({ highWaterMark })
    : { highWaterMark, size: (chunk) => chunk?.byteLength ?? chunk?.length ?? 1 };
  let controller;
  /** Waits for room, and for the end that `close` has asked for. */
  let drained;
  let closing;

  const cleanup = eos(stream, function onWritableOver(reason) {
    const error = webErrorOf(reason);
    cleanup();
    // A stream may fail after its end; nobody else hears it.
    stream.on('error', () => {});
    const waiting = closing;
    closing = undefined;
    if (error !== undefined && error !== null) {
      drained?.reject(error);
      waiting?.reject(error);
      controller?.error(error);
    } else if (waiting !== undefined) {
      waiting.resolve();
      return;
    } else {
      controller?.error(new AbortError());
    }
    controller = undefined;
  });
  stream.on('drain', function onDrain() {
    drained?.resolve();
  });

  function write(chunk) {
    const bytes = !stream.writableObjectMode && isAnyArrayBuffer(chunk) ? new Uint8Array(chunk) : chunk;
    if (!stream.writableNeedDrain && stream.write(bytes)) return undefined;
    drained = Promise.withResolvers();
    if (!stream.writableNeedDrain) drained.resolve();
    return drained.promise.finally(() => {
      drained = undefined;
    });
  }

  return new WritableStream({
    start(given) {
      controller = given;
    },
    write(chunk) {
      if (checkChunk === undefined) return write(chunk);
      try {
        checkChunk(chunk);
        return write(chunk);
      } catch (error) {
        destroyer(stream, error);
        throw error;
      }
    },
    abort(reason) {
      destroyer(stream, reason);
    },
    close() {
      if (closing === undefined && !isWritableEnded(stream)) {
        closing = Promise.withResolvers();
        const { promise } = closing;
        stream.end();
        return promise;
      }
      controller = undefined;
      return Promise.resolve();
    },
  }, strategy);
}

function isAnyArrayBuffer(value) {
  return value instanceof ArrayBuffer || value instanceof SharedArrayBuffer;
}

const noop = () => {};
const kWatched = Symbol('watched');

function readableOf(stream, options = {}) {
  if (typeof stream?._readableState !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('streamReadable', 'stream.Readable', stream);
  }
  validateObject(options, 'options');
  if (options.type !== undefined) validateOneOf(options.type, 'options.type', ['bytes', undefined]);
  const ofBytes = options.type === 'bytes';
  const objectMode = stream.readableObjectMode;
  let controller;
  let over = false;
  let strategy;
  const source = {
    __proto__: null,
    type: ofBytes ? 'bytes' : undefined,
    start(given) {
      controller = given;
    },
    cancel(reason) {
      over = true;
      destroyer(stream, reason);
    },
  };
  const readable = isReadable(stream);
  if (readable) {
    source.pull = function pull() {
      stream.resume();
    };
    const highWaterMark = stream.readableHighWaterMark;
    const Strategy = objectMode ? CountQueuingStrategy : ByteLengthQueuingStrategy;
    strategy = ofBytes ? { highWaterMark } : (options.strategy ?? new Strategy({ highWaterMark }));
  }
  const web = new ReadableStream(source, strategy);

  let cleanup = noop;
  cleanup = eos(stream, { writable: false, [kAtOnce]: true }, function onReadableOver(reason) {
    const error = webErrorOf(reason);
    cleanup();
    if (!(kWatched in stream)) {
      stream.on('error', noop);
      Object.defineProperty(stream, kWatched, { value: true });
    }
    if (over) return;
    over = true;
    if (error) {
      controller.error(error);
      return;
    }
    controller.close();
    if (ofBytes) controller.byobRequest?.respond(0);
  });
  if (over) {
    cleanup();
  } else if (readable) {
    stream.pause();
    stream.on('data', function onData(chunk) {
      const { Buffer } = require('buffer');
      controller.enqueue(Buffer.isBuffer(chunk) && !objectMode ? new Uint8Array(chunk) : chunk);
      if (controller.desiredSize <= 0) stream.pause();
    });
  }
  return web;
}

function pairOf(duplex, options = {}) {
  if (typeof duplex?._writableState !== 'object' || typeof duplex._readableState !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('duplex', 'stream.Duplex', duplex);
  }
  validateObject(options, 'options');
  const type = options.readableType ?? options.type;
  const lives = !isDestroyed(duplex);
  const [hasWritable, hasReadable] = [lives && isWritable(duplex), lives && isReadable(duplex)];
  const writable = hasWritable ? writableOf(duplex, options) : new WritableStream();
  if (!hasWritable) writable.close();
  const readable = hasReadable ? readableOf(duplex, { type }) : new ReadableStream({ type });
  if (!hasReadable) readable.cancel();
  return lives ? { writable, readable } : { readable, writable };
}

module.exports = { pairOf, readableOf, writableOf };
