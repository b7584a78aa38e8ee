// `Duplex.from`: a duplex stream of nearly anything that can be read from or written to.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_RETURN_VALUE },
} = require('internal/errors');
const Duplex = require('internal/streams/duplex');
const Readable = require('internal/streams/readable');
const Writable = require('internal/streams/writable');
const from = require('internal/streams/from');
const { destroyer } = require('internal/streams/destroy');
const { eos } = require('internal/streams/end_of_stream');
const {
  isDuplexNodeStream,
  isIterable,
  isNodeStream,
  isReadable,
  isReadableNodeStream,
  isReadableStream,
  isWritable,
  isWritableNodeStream,
  isWritableStream,
} = require('internal/streams/utils');

class Duplexify extends Duplex {}

module.exports = function duplexify(body, name) {
  if (isDuplexNodeStream(body)) return body;
  if (isReadableNodeStream(body)) return paired(body, undefined);
  if (isWritableNodeStream(body)) return paired(undefined, body);
  if (isNodeStream(body)) return paired(undefined, undefined);
  if (isReadableStream(body)) return paired(Readable.fromWeb(body), undefined);
  if (isWritableStream(body)) return paired(undefined, Writable.fromWeb(body));
  if (typeof body === 'function') return ofFunction(body, name);
  if (isIterable(body)) return from(Duplexify, body, { objectMode: true, writable: false });
  if (require('internal/blob').isBlob(body)) return duplexify(body.arrayBuffer());
  if (isReadableStream(body?.readable) && isWritableStream(body?.writable)) return Duplexify.fromWeb(body);
  if (typeof body?.writable === 'object' || typeof body?.readable === 'object') {
    const readable = body.readable && (isReadableNodeStream(body.readable) ? body.readable : duplexify(body.readable));
    const writable = body.writable && (isWritableNodeStream(body.writable) ? body.writable : duplexify(body.writable));
    return paired(readable || undefined, writable || undefined);
  }
  if (typeof body?.then === 'function') return ofPromise(body);
  const expected = [
    'Blob', 'ReadableStream', 'WritableStream', 'Stream', 'Iterable', 'AsyncIterable', 'Function',
    '{ readable, writable } pair', 'Promise',
  ];
  throw new ERR_INVALID_ARG_TYPE(name, expected, body);
};

function ofPromise(promise) {
  let stream;
  promise.then(
    (value) => {
      if (value !== undefined && value !== null) stream.push(value);
      stream.push(null);
    },
    (err) => destroyer(stream, err),
  );
  stream = new Duplexify({ objectMode: true, writable: false, read() {} });
  return stream;
}

/** A function of an async iterable: what is written is what it iterates over. */
function ofFunction(body, name) {
  const { value, ...input } = withInput(body);
  if (isDuplexNodeStream(value)) return value;
  if (isIterable(value)) return from(Duplexify, value, { objectMode: true, ...input });
  if (typeof value?.then !== 'function') {
    throw new ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or AsyncFunction', name, value);
  }
  let stream;
  const promise = value.then(
    (result) => {
      if (result !== undefined && result !== null) throw new ERR_INVALID_RETURN_VALUE('nully', 'body', result);
    },
    (err) => destroyer(stream, err),
  );
  stream = new Duplexify({
    objectMode: true,
    readable: false,
    write: input.write,
    final(cb) {
      input.final(async () => {
        try {
          await promise;
          process.nextTick(cb, null);
        } catch (err) {
          process.nextTick(cb, err);
        }
      });
    },
    destroy: input.destroy,
  });
  return stream;
}

/** Calls `fn` with an async iterable; the methods returned feed it. */
function withInput(fn) {
  const { AbortController } = require('internal/abort_controller');
  const controller = new AbortController();
  const { signal } = controller;
  let { promise, resolve } = Promise.withResolvers();
  const give = (item) => {
    const given = resolve;
    resolve = null;
    given(item);
  };
  async function* input() {
    while (true) {
      const awaited = promise;
      promise = null;
      const { chunk, done, cb } = await awaited;
      process.nextTick(cb);
      if (done) return;
      if (signal.aborted) throw new AbortError(undefined, { cause: signal.reason });
      ({ promise, resolve } = Promise.withResolvers());
      yield chunk;
    }
  }
  const value = fn(input(), { signal });
  return {
    value,
    write(chunk, encoding, cb) {
      give({ chunk, done: false, cb });
    },
    final(cb) {
      give({ done: true, cb });
    },
    destroy(err, cb) {
      controller.abort(err);
      // An iteration that waits for input sees that there will be none.
      if (resolve !== null) give({ done: true, cb() {} });
      cb(err);
    },
  };
}

/** A duplex stream over a readable and a writable one. */
function paired(source, target) {
  const reader = source && typeof source.read !== 'function' ? Readable.wrap(source) : source;
  let readable = Boolean(isReadable(reader));
  let writable = Boolean(isWritable(target));
  // Callbacks that have been taken and not called.
  let ondrain = null;
  let onfinish = null;
  let onreadable = null;
  let onclose;

  const stream = new Duplexify({
    readableObjectMode: Boolean(reader?.readableObjectMode),
    writableObjectMode: Boolean(target?.writableObjectMode),
    readable,
    writable,
  });
  function over(err) {
    const closed = onclose;
    onclose = null;
    if (closed) closed(err);
    else if (err) stream.destroy(err);
  }

  if (writable) {
    eos(target, (err) => {
      writable = false;
      if (err) destroyer(reader, err);
      over(err);
    });
    stream._write = function (chunk, encoding, callback) {
      if (target.write(chunk, encoding)) callback();
      else ondrain = callback;
    };
    stream._final = function (callback) {
      target.end();
      onfinish = callback;
    };
    target.on('drain', () => {
      const drained = ondrain;
      ondrain = null;
      if (drained) drained();
    });
    target.on('finish', () => {
      const finished = onfinish;
      onfinish = null;
      if (finished) finished();
    });
  }
  if (readable) {
    eos(reader, (err) => {
      readable = false;
      if (err) destroyer(target, err);
      over(err);
    });
    reader.on('readable', () => {
      const read = onreadable;
      onreadable = null;
      if (read) read();
    });
    reader.on('end', () => stream.push(null));
    stream._read = function () {
      while (true) {
        const chunk = reader.read();
        if (chunk === null) {
          onreadable = stream._read;
          return;
        }
        if (!stream.push(chunk)) return;
      }
    };
  }
  stream._destroy = function (err, callback) {
    const error = !err && onclose !== null ? new AbortError() : err;
    onreadable = null;
    ondrain = null;
    onfinish = null;
    if (onclose === null) {
      callback(error);
      return;
    }
    onclose = callback;
    destroyer(target, error);
    destroyer(reader, error);
  };
  return stream;
}
