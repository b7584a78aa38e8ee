// `finished`: a callback for the end of a stream of any make, good or bad. When that is, `sim_core::stream::Finished`
// decides; here the facts are gathered and the listeners put on and off.
'use strict';

const {
  AbortError,
  codes: { ERR_INVALID_ARG_TYPE, ERR_STREAM_PREMATURE_CLOSE },
} = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateFunction, validateObject } = require('internal/validators');
const utils = require('internal/streams/utils');

// How a wait may end at once, as the machine says.
const AS_CLOSED = 1;
const WITH_ITS_ERROR = 2;

const nothing = () => {};

/** An option for our own: what is over already is told before `eos` returns. */
const kAtOnce = Symbol('kAtOnce');

function eos(stream, options, callback) {
  if (arguments.length === 2) {
    callback = options;
    options = {};
  } else if (options === undefined || options === null) {
    options = {};
  } else {
    validateObject(options, 'options');
  }
  validateFunction(callback, 'callback');
  const { signal } = options;
  validateAbortSignal(signal, 'options.signal');
  if (utils.isReadableStream(stream) || utils.isWritableStream(stream)) return eosOfWeb(stream, signal, bound(callback));
  if (!utils.isNodeStream(stream)) {
    throw new ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  const readable = options.readable ?? utils.isReadableNodeStream(stream);
  const writable = options.writable ?? utils.isWritableNodeStream(stream);
  const { waiter, settled, willClose } = wait(stream, Boolean(readable), Boolean(writable));

  let cleanup = () => {
    callback = nothing;
  };
  let result;
  if (settled === AS_CLOSED) result = errorAtClose(stream, waiter);
  else if (settled === WITH_ITS_ERROR) result = utils.errorOf(stream);
  if (result !== undefined) {
    // An error that is emitted after the end has somebody who hears it.
    if (options.error !== false) {
      stream.on('error', nothing);
      cleanup = () => {
        callback = nothing;
        stream.removeListener('error', nothing);
      };
    }
  } else if (signal?.aborted) {
    result = new AbortError(undefined, { cause: signal.reason });
  }
  if (result !== undefined && options[kAtOnce]) {
    Reflect.apply(callback, stream, result === null ? [] : [result]);
    return cleanup;
  }
  callback = bound(callback);
  if (result !== undefined) {
    process.nextTick(() => Reflect.apply(callback, stream, result === null ? [] : [result]));
    return cleanup;
  }
  callback = utils.once(callback);

  // In the order in which they are taken off, which is not quite the one in which they are put on.
  const heard = [];
  const listen = (emitter, event, listener, at = heard.length) => {
    emitter.on(event, listener);
    heard.splice(at, 0, [emitter, event, listener]);
  };
  const onfinish = () => {
    if (internal.onFinish(waiter, Boolean(stream.destroyed), Boolean(stream.readable))) callback.call(stream);
  };
  const onend = () => {
    if (internal.onEnd(waiter, Boolean(stream.destroyed), Boolean(stream.writable))) callback.call(stream);
  };
  const onerror = (error) => callback.call(stream, error);
  const onclose = () => {
    const error = errorAtClose(stream, waiter);
    if (error === null) callback.call(stream);
    else failed(error);
  };
  const failed = (error) => callback.call(stream, error);

  if (utils.isRequest(stream)) {
    listen(stream, 'complete', onfinish);
    if (!willClose) listen(stream, 'abort', onclose);
    if (stream.req) listen(stream.req, 'finish', onfinish);
    else {
      const onrequest = () => listen(stream.req, 'finish', onfinish);
      listen(stream, 'request', onrequest);
    }
  } else if (writable && !stream._writableState) {
    const onlegacyfinish = () => {
      if (!stream.writable) onfinish();
    };
    listen(stream, 'end', onlegacyfinish);
    listen(stream, 'close', onlegacyfinish);
  }
  if (!willClose && typeof stream.aborted === 'boolean') listen(stream, 'aborted', onclose, 0);
  listen(stream, 'end', onend);
  listen(stream, 'finish', onfinish, heard.length - 1);
  if (options.error !== false) listen(stream, 'error', onerror);
  listen(stream, 'close', onclose);

  cleanup = () => {
    callback = nothing;
    for (const [emitter, event, listener] of heard) emitter.removeListener(event, listener);
  };
  if (signal) {
    const { abortError, addAbortListener } = require('internal/events/abort_listener');
    const listening = addAbortListener(signal, () => {
      const called = callback;
      cleanup();
      const line = '        new AbortError(undefined, { cause: options.signal.reason }));';
      called.call(stream, abortError(signal, 'AbortSignal.abort', 'node:internal/streams/end-of-stream:321:9', line));
    });
    const inner = callback;
    callback = utils.once((...args) => {
      listening[Symbol.dispose]();
      Reflect.apply(inner, stream, args);
    });
  }
  return cleanup;
}

/** The end of a web stream, a tick after its promise. */
function eosOfWeb(stream, signal, callback) {
  let isAborted = false;
  let listening;
  // An abort may come first although the end is known: what is told of that waits for a tick.
  const tell = utils.once((...args) => {
    listening?.[Symbol.dispose]();
    Reflect.apply(callback, stream, args);
  });
  const abort = () => {
    isAborted = true;
    tell(new AbortError(undefined, { cause: signal.reason }));
  };
  if (signal?.aborted) {
    process.nextTick(abort);
  } else if (signal) {
    const { addAbortListener } = require('internal/events/abort_listener');
    listening = addAbortListener(signal, abort);
  }
  const over = (...args) => {
    if (!isAborted) process.nextTick(() => tell(...args));
  };
  stream[Symbol.for('nodejs.webstream.isClosedPromise')].promise.then(over, over);
  return nothing;
}

/** Hands the facts to the machine. */
function wait(stream, readable, writable) {
  const { _writableState: write, _readableState: read } = stream;
  const willClose =
    utils.willEmitClose(stream) &&
    utils.isReadableNodeStream(stream) === readable &&
    utils.isWritableNodeStream(stream) === writable;
  const [waiter, settled] = internal.wait({
    readable,
    writable,
    willClose: Boolean(willClose),
    closed: Boolean(utils.isClosed(stream)),
    errorEmitted: Boolean(write?.errorEmitted || read?.errorEmitted),
    isReadable: utils.isReadable(stream),
    isWritable: utils.isWritable(stream),
    readableFinished: utils.isReadableFinished(stream, false),
    writableFinished: utils.isWritableFinished(stream, false),
    callbacksPending: Boolean(write?.pendingcb),
    abortedRequest: Boolean(read && stream.req && stream.aborted),
  });
  return { waiter, settled, willClose };
}

/** The error that a stream which closes now has ended with; null if it ended well. */
function errorAtClose(stream, waiter) {
  const error = utils.errorOf(stream);
  if (error) return error;
  const read = utils.isReadableNodeStream(stream, true) ? Boolean(utils.isReadableFinished(stream, false)) : undefined;
  if (internal.isPremature(waiter, read, true)) return new ERR_STREAM_PREMATURE_CLOSE();
  const written = Boolean(utils.isWritableFinished(stream, false));
  return internal.isPremature(waiter, read, written) ? unwritten() : null;
}

const unwritten = () => new ERR_STREAM_PREMATURE_CLOSE();

/** The callback, in the async context of now. */
function bound(callback) {
  const { AsyncResource } = require('async_hooks');
  const resource = new AsyncResource('STREAM_END_OF_STREAM');
  return function (...args) {
    return resource.runInAsyncScope(callback, this, ...args);
  };
}

function finished(stream, opts) {
  let cleans = false;
  if (opts?.cleanup) {
    validateBoolean(opts.cleanup, 'cleanup');
    cleans = opts.cleanup;
  }
  return new Promise((resolve, reject) => {
    const cleanup = eos(stream, opts ?? {}, (err) => {
      if (cleans) cleanup();
      if (err) reject(err);
      else resolve();
    });
  });
}

module.exports = { eos, finished, kAtOnce };
