// `pipeline`: streams, iterables and functions, each fed from the one before, with one end for all. Which error is
// reported and when all is over, `sim_core::stream::Pipeline` decides.
'use strict';

const {
  aggregateTwoErrors,
  awaitingEach,
  beginAsync,
  codes: {
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_RETURN_VALUE,
    ERR_MISSING_ARGS,
    ERR_STREAM_DESTROYED,
    ERR_STREAM_PREMATURE_CLOSE,
    ERR_STREAM_UNABLE_TO_PIPE,
  },
} = require('internal/errors');
const { validateAbortSignal, validateFunction } = require('internal/validators');
const { destroyer } = require('internal/streams/destroy');
const { eos } = require('internal/streams/end_of_stream');
const {
  isIterable, isNodeStream, isReadable, isReadableFinished, isReadableNodeStream, isReadableStream, isTransformStream,
  isWebStream, once,
} = require('internal/streams/utils');

// The flags of the machine's answers, and how it is told of an error.
const REPORT = 1;
const DESTROY = 2;
const OVER = 4;
const NO_ERROR = 0;
const CONSEQUENCE = 1;
const CAUSE = 2;

function kindOf(error) {
  if (!error) return NO_ERROR;
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.name === 'AbortError' ? CONSEQUENCE : CAUSE;
}

function pipeline(...streams) {
  validateFunction(streams.at(-1), 'streams[stream.length - 1]');
  return pipelineImpl(streams, once(streams.pop()));
}

function pipelineImpl(streams, callback, opts) {
  if (streams.length === 1 && Array.isArray(streams[0])) [streams] = streams;
  if (streams.length < 2) throw new ERR_MISSING_ARGS('streams');
  const { AbortController } = require('internal/abort_controller');
  const controller = new AbortController();
  const { signal } = controller;
  const outer = opts?.signal;
  validateAbortSignal(outer, 'options.signal');

  const line = internal.line();
  const destroys = [];
  /** What takes listeners off the last stream, which lives on if it can be read from. */
  const cleanups = [];
  let error;
  let value;
  let listening;

  function act(code, err) {
    if (code & REPORT) error = err;
    if (!(code & DESTROY)) return;
    while (destroys.length > 0) destroys.shift()(error);
    listening?.[Symbol.dispose]();
    controller.abort();
    if (!(code & OVER)) return;
    if (!error) for (const cleanup of cleanups) cleanup();
    process.nextTick(callback, error, value);
  }
  const finish = (err) => act(internal.partEnded(line, kindOf(err)), err);
  const fail = (err) => act(internal.failed(line, kindOf(err)), err);
  const { abortError, addAbortListener } = require('internal/events/abort_listener');
  const abort = (name) => fail(abortError(outer, name, 'node:internal/streams/pipeline:206:16'));
  if (outer) listening = addAbortListener(outer, () => abort('AbortSignal.abort'));

  let fed;
  for (let i = 0; i < streams.length; i++) {
    const stream = streams[i];
    const [first, last] = [i === 0, i === streams.length - 1];
    const end = !last || opts?.end !== false;
    if (isNodeStream(stream)) {
      const next = streams[i + 1];
      if (next?.closed || next?.destroyed) throw new ERR_STREAM_UNABLE_TO_PIPE();
      const livesOn = last && isReadable(stream);
      if (end) {
        const { destroy, cleanup } = watched(stream, !last, !first);
        destroys.push(destroy);
        if (livesOn) cleanups.push(cleanup);
      }
      const onError = (err) => {
        if (kindOf(err) === CAUSE) fail(err);
      };
      stream.on('error', onError);
      if (livesOn) cleanups.push(() => stream.removeListener('error', onError));
    }
    if (first) fed = source(stream, signal);
    else if (typeof stream === 'function') fed = throughFunction(fed, stream, i, last, end);
    else if (isNodeStream(stream)) fed = intoStream(fed, stream, last, end);
    else if (isWebStream(stream)) fed = intoWebStream(fed, stream, end);
    else fed = require('internal/streams/duplex').from(stream);
  }
  if (signal.aborted || outer?.aborted) process.nextTick(abort, 'abort');
  return fed;

  function throughFunction(from, fn, i, last, end) {
    const made = fn(asIterable(isTransformStream(from) ? from.readable : from), { signal });
    if (!last) {
      if (!isIterable(made, true)) throw notMade(`transform[${i - 1}]`, made);
      return made;
    }
    // Something that can be piped on stands for the function's result.
    const { PassThrough } = require('internal/streams/transform');
    const result = new PassThrough({ objectMode: true });
    const then = made?.then;
    if (typeof then === 'function') {
      internal.expect(line, 1);
      then.call(
        made,
        (val) => {
          value = val;
          if (val !== undefined && val !== null) result.write(val);
          if (end) result.end();
          process.nextTick(finish);
        },
        (err) => {
          result.destroy(err);
          process.nextTick(finish, err);
        },
      );
    } else if (isIterable(made, true)) {
      internal.expect(line, 1);
      pumpToNode(made, result, finish, end);
    } else {
      throw new ERR_INVALID_RETURN_VALUE('AsyncIterable or Promise', 'destination', made);
    }
    const { destroy, cleanup } = watched(result, false, true);
    destroys.push(destroy);
    cleanups.push(cleanup);
    return result;
  }

  function intoStream(from, stream, last, end) {
    if (isReadableNodeStream(from)) {
      internal.expect(line, 2);
      const cleanup = pipe(from, stream, finish, fail, end);
      if (last && isReadable(stream)) cleanups.push(cleanup);
    } else if (isTransformStream(from) || isIterable(from)) {
      internal.expect(line, 1);
      pumpToNode(isTransformStream(from) ? from.readable : from, stream, finish, end);
    } else {
      throw notFeeding(from);
    }
    return stream;
  }

  /** A web stream is one part, whatever feeds it. */
  function intoWebStream(from, stream, end) {
    let chunks = from;
    if (isReadableNodeStream(from)) chunks = asIterable(from);
    else if (isTransformStream(from)) chunks = from.readable;
    else if (!isReadableStream(from) && !isIterable(from)) throw notFeeding(from);
    internal.expect(line, 1);
    pumpToWeb(chunks, isTransformStream(stream) ? stream.writable : stream, finish, end);
    return stream;
  }
}

function notFeeding(value) {
  const expected = ['Readable', 'Iterable', 'AsyncIterable', 'ReadableStream', 'TransformStream'];
  return new ERR_INVALID_ARG_TYPE('val', expected, value);
}

/** The first of a pipeline: a stream, an iterable, or a function that makes one. */
function source(stream, signal) {
  if (typeof stream === 'function') {
    const made = stream({ signal });
    if (!isIterable(made)) throw new ERR_INVALID_RETURN_VALUE('Iterable, AsyncIterable or Stream', 'source', made);
    return made;
  }
  if (isIterable(stream) || isReadableNodeStream(stream) || isTransformStream(stream)) return stream;
  return require('internal/streams/duplex').from(stream);
}

/** A stream that can be destroyed as long as it is not over. */
function watched(stream, reading, writing) {
  let over = false;
  stream.on('close', () => {
    over = true;
  });
  const cleanup = eos(stream, { readable: reading, writable: writing }, (err) => {
    over = !err;
  });
  const destroy = (err) => {
    if (over) return;
    over = true;
    destroyer(stream, err || new ERR_STREAM_DESTROYED('pipe'));
  };
  return { destroy, cleanup };
}

function asIterable(value) {
  if (isIterable(value)) return value;
  if (isReadableNodeStream(value)) return require('internal/streams/iterator').iterate(value);
  throw new ERR_INVALID_ARG_TYPE('val', ['Readable', 'Iterable', 'AsyncIterable'], value);
}

const notMade = (name, made) => new ERR_INVALID_RETURN_VALUE('AsyncIterable', name, made);

/** Writes what an iterable gives, as fast as the stream takes it. */
async function pumpToNode(iterable, writable, finish, end) {
  beginAsync();
  let error;
  let settle = null;
  const resume = (err) => {
    if (err) error = err;
    const settled = settle;
    settle = null;
    settled?.();
  };
  const drained = () =>
    new Promise((resolve, reject) => {
      const settled = () => (error ? reject(error) : resolve());
      if (error) settled();
      else settle = settled;
    });
  writable.on('drain', resume);
  const cleanup = eos(writable, { readable: false }, resume);
  try {
    if (writable.writableNeedDrain) await drained();
    for await (const chunk of awaitingEach(iterable, 'pumpToNode (node:internal/streams/pipeline:133:22)')) {
      if (!writable.write(chunk)) await drained();
    }
    if (end) {
      writable.end();
      await drained();
    }
    finish();
  } catch (err) {
    finish(error === err ? err : aggregateTwoErrors(error, err));
  } finally {
    cleanup();
    writable.off('drain', resume);
  }
}

/** Writes what an iterable gives to a web stream, whose writer says when it has room. */
async function pumpToWeb(iterable, writable, finish, end) {
  beginAsync();
  const writer = writable.getWriter();
  try {
    for await (const chunk of awaitingEach(iterable, 'pumpToWeb (node:internal/streams/pipeline:160:22)')) {
      await writer.ready;
      // A write that fails is heard of through the writer.
      writer.write(chunk).catch(() => {});
    }
    await writer.ready;
    if (end) await writer.close();
    finish();
  } catch (error) {
    await writer.abort(error).then(() => finish(error), finish);
  }
}

/** Pipes one stream into another; each of the two is a part that ends. */
function pipe(src, dst, finish, fail, end) {
  let ended = false;
  dst.on('close', () => {
    if (!ended) fail(new ERR_STREAM_PREMATURE_CLOSE());
  });
  src.pipe(dst, { end: false });
  if (end) {
    const endFn = () => {
      ended = true;
      dst.end();
    };
    if (isReadableFinished(src)) process.nextTick(endFn);
    else src.once('end', endFn);
  } else {
    finish();
  }
  eos(src, { readable: true, writable: false }, (err) => {
    const state = src._readableState;
    const early = err?.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (early && state?.ended && !state.errored && !state.errorEmitted) {
      // It has closed before its `'end'`, which still comes: all data is there.
      src.once('end', finish).once('error', finish);
    } else {
      finish(err);
    }
  });
  return eos(dst, { readable: false, writable: true }, finish);
}

module.exports = { pipeline, pipelineImpl };
