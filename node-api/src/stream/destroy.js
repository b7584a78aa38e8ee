// What happens to a stream as a whole: construction, errors, destruction, closing.
'use strict';

const {
  AbortError,
  aggregateTwoErrors,
  codes: { ERR_MULTIPLE_CALLBACK },
} = require('internal/errors');
const { isDestroyed, isFinished, isRequest, kIsDestroyed } = require('internal/streams/utils');

const kDestroy = Symbol('kDestroy');
const kConstruct = Symbol('kConstruct');

// What the machine answers to `destroy`, `fail` and `constructed`.
const AGAIN = 0;
const AFTER_CONSTRUCTION = 2;
const IGNORED = 0;
const DESTROY = 1;
const FAILED = 1;
const DESTROYED = 2;

/** An error becomes the sides' own, unless they have one. */
function keepError(error, readable, writable) {
  if (!error) return;
  // Reading it makes the stack, while the place that it tells of is known.
  error.stack;
  if (writable && !writable.errored) writable.errored = error;
  if (readable && !readable.errored) readable.errored = error;
}

function destroy(err, cb) {
  const readable = this._readableState;
  const writable = this._writableState;
  const answer = internal.destroy(readable, writable);
  if (answer === AGAIN) {
    if (typeof cb === 'function') cb();
    return this;
  }
  keepError(err, readable, writable);
  if (answer === AFTER_CONSTRUCTION) {
    this.once(kDestroy, function (error) {
      callDestroy(this, aggregateTwoErrors(error, err), cb);
    });
  } else {
    callDestroy(this, err, cb);
  }
  return this;
}

function callDestroy(stream, error, callback) {
  let called = false;

  function onDestroy(err) {
    if (called) return;
    called = true;
    const readable = stream._readableState;
    const writable = stream._writableState;
    keepError(err, readable, writable);
    internal.destroyed(readable, writable);
    if (typeof callback === 'function') callback(err);
    if (err) process.nextTick(emitErrorCloseNT, stream, err);
    else process.nextTick(emitCloseNT, stream);
  }
  try {
    internal.invoke(stream, '_destroy', error || null, onDestroy);
  } catch (err) {
    onDestroy(err);
  }
}

function emitErrorCloseNT(stream, error) {
  emitErrorNT(stream, error);
  emitCloseNT(stream);
}

function emitCloseNT(stream) {
  if (internal.emitsClose(stream._readableState, stream._writableState)) stream.emit('close');
}

function emitErrorNT(stream, error) {
  if (internal.emitsError(stream._readableState, stream._writableState)) stream.emit('error', error);
}

function undestroy() {
  internal.undestroy(this._readableState, this._writableState);
}

/** An error inside the stream. `later`: somebody is in the middle of a call and must not be surprised by the event. */
function errorOrDestroy(stream, err, later) {
  const readable = stream._readableState;
  const writable = stream._writableState;
  const answer = internal.fail(readable, writable);
  if (answer === IGNORED) return;
  if (answer === DESTROY) {
    stream.destroy(err);
    return;
  }
  if (!err) return;
  keepError(err, readable, writable);
  if (later) process.nextTick(emitErrorNT, stream, err);
  else emitErrorNT(stream, err);
}

/** Begins a construction with `_construct`; `ready` is called when it is over. */
function construct(stream, ready) {
  if (typeof stream._construct !== 'function') return;
  internal.construct(stream._readableState, stream._writableState);
  stream.once(kConstruct, ready);
  // A duplex stream comes here for each of its sides.
  if (stream.listenerCount(kConstruct) > 1) return;
  process.nextTick(constructNT, stream);
}

function constructNT(stream) {
  let called = false;

  function onConstruct(err) {
    if (called) {
      errorOrDestroy(stream, err ?? new ERR_MULTIPLE_CALLBACK());
      return;
    }
    called = true;
    const answer = internal.constructed(stream._readableState, stream._writableState, Boolean(err));
    if (answer === DESTROYED) tellDestroy(stream, err);
    else if (answer === FAILED) errorOrDestroy(stream, err, true);
    else stream.emit(kConstruct);
  }
  try {
    internal.invoke(stream, '_construct', (err) => process.nextTick(onConstruct, err));
  } catch (err) {
    process.nextTick(onConstruct, err);
  }
}

/** A stack tells this from what follows a construction otherwise. */
function tellDestroy(stream, err) {
  stream.emit(kDestroy, err);
}

/** Destroys a stream of any make. Without an error, one that is not over is told that it was aborted. */
function destroyer(stream, err) {
  if (!stream || isDestroyed(stream)) return;
  const error = !err && !isFinished(stream) ? new AbortError() : err;
  if (isRequest(stream)) {
    stream.abort();
  } else if (isRequest(stream.req)) {
    stream.req.abort();
  } else if (typeof stream.destroy === 'function') {
    stream.destroy(error);
  } else if (typeof stream.close === 'function') {
    stream.close();
  } else {
    process.nextTick(() => {
      if (error) stream.emit('error', error);
      if (error) process.nextTick(() => stream.emit('close'));
      else stream.emit('close');
    });
  }
  if (!stream.destroyed) stream[kIsDestroyed] = true;
}

const overAfterEnd = (stream) => internal.overAfterEnd(stream._readableState, stream._writableState);
const overAfterFinish = (stream) => internal.overAfterFinish(stream._readableState, stream._writableState);

module.exports = { construct, destroy, destroyer, errorOrDestroy, overAfterEnd, overAfterFinish, undestroy };
