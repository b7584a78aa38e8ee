// What kind of stream a value is, and in which state, for streams of any make: told by the members that they have.
'use strict';

const kIsDestroyed = Symbol.for('nodejs.stream.destroyed');
const kIsErrored = Symbol.for('nodejs.stream.errored');
const kIsReadable = Symbol.for('nodejs.stream.readable');
const kIsWritable = Symbol.for('nodejs.stream.writable');
const kIsDisturbed = Symbol.for('nodejs.stream.disturbed');

const has = (value, name) => typeof value?.[name] === 'function';

function isNodeStream(value) {
  return (
    value &&
    (value._readableState || value._writableState || (has(value, 'on') && (has(value, 'write') || has(value, 'pipe'))))
  );
}

function isReadableNodeStream(value, strict = false) {
  if (!has(value, 'pipe') || !has(value, 'on')) return false;
  if (strict && !(has(value, 'pause') && has(value, 'resume'))) return false;
  // A writable has `pipe` too.
  return !value._writableState || (Boolean(value._readableState) && value._readableState.readable !== false);
}

function isWritableNodeStream(value) {
  if (!has(value, 'write') || !has(value, 'on')) return false;
  return !value._readableState || value._writableState?.writable !== false;
}

function isDuplexNodeStream(value) {
  return Boolean(value?._readableState) && has(value, 'pipe') && has(value, 'on') && has(value, 'write');
}

function isReadableStream(value) {
  return !isNodeStream(value) && has(value, 'pipeThrough') && has(value, 'getReader') && has(value, 'cancel');
}

function isWritableStream(value) {
  return !isNodeStream(value) && has(value, 'getWriter') && has(value, 'abort');
}

function isTransformStream(value) {
  return (
    Boolean(value) && !isNodeStream(value) && typeof value.readable === 'object' && typeof value.writable === 'object'
  );
}

function isWebStream(value) {
  return isReadableStream(value) || isWritableStream(value) || isTransformStream(value);
}

function isIterable(value, onlyAsync = false) {
  if (value === undefined || value === null) return false;
  return typeof value[Symbol.asyncIterator] === 'function' || (!onlyAsync && typeof value[Symbol.iterator] === 'function');
}

function isDestroyed(stream) {
  if (!isNodeStream(stream)) return null;
  const state = stream._writableState || stream._readableState;
  return Boolean(stream.destroyed || stream[kIsDestroyed] || state?.destroyed);
}

function isWritableEnded(stream) {
  if (!isWritableNodeStream(stream)) return null;
  if (stream.writableEnded === true) return true;
  const state = stream._writableState;
  if (state?.errored) return false;
  return typeof state?.ended === 'boolean' ? state.ended : null;
}

function isWritableFinished(stream, strict) {
  if (!isWritableNodeStream(stream)) return null;
  if (stream.writableFinished === true) return true;
  const state = stream._writableState;
  if (state?.errored) return false;
  if (typeof state?.finished !== 'boolean') return null;
  return state.finished || (strict === false && state.ended === true && state.length === 0);
}

function isReadableFinished(stream, strict) {
  if (!isReadableNodeStream(stream)) return null;
  const state = stream._readableState;
  if (state?.errored) return false;
  if (typeof state?.endEmitted !== 'boolean') return null;
  return state.endEmitted || (strict === false && state.ended === true && state.length === 0);
}

function isReadable(stream) {
  const told = stream?.[kIsReadable];
  if (told !== undefined && told !== null) return told;
  if (typeof stream?.readable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isReadableNodeStream(stream) && stream.readable && !isReadableFinished(stream);
}

function isWritable(stream) {
  const told = stream?.[kIsWritable];
  if (told !== undefined && told !== null) return told;
  if (typeof stream?.writable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isWritableNodeStream(stream) && stream.writable && !isWritableEnded(stream);
}

function isFinished(stream) {
  if (!isNodeStream(stream)) return null;
  return Boolean(isDestroyed(stream)) || !(isReadable(stream) || isWritable(stream));
}

function errorOf(stream) {
  if (!isNodeStream(stream)) return null;
  const error =
    (stream.writableErrored || stream._writableState?.errored) ??
    (stream.readableErrored || stream._readableState?.errored) ??
    null;
  return typeof error === 'boolean' ? null : error;
}

function isClosed(stream) {
  if (!isNodeStream(stream)) return null;
  if (typeof stream.closed === 'boolean') return stream.closed;
  const [writable, readable] = [stream._writableState?.closed, stream._readableState?.closed];
  if (typeof writable === 'boolean' || typeof readable === 'boolean') return writable || readable;
  return null;
}

/** Whether the stream emits `'close'` after it is over, and has not yet closed. */
function willEmitClose(stream) {
  if (!isNodeStream(stream)) return null;
  const state = stream._writableState || stream._readableState;
  return Boolean(state?.autoDestroy && state.emitClose && state.closed === false);
}

function isDisturbed(stream) {
  return Boolean(stream && (stream[kIsDisturbed] ?? (stream.readableDidRead || stream.readableAborted)));
}

function isErrored(stream) {
  return Boolean(
    stream &&
      (stream[kIsErrored] ??
        stream.readableErrored ??
        stream.writableErrored ??
        stream._readableState?.errorEmitted ??
        stream._writableState?.errorEmitted ??
        stream._readableState?.errored ??
        stream._writableState?.errored),
  );
}

/** The message of a client request, or what looks like one. */
const isRequest = (stream) => Boolean(stream?.setHeader) && has(stream, 'abort');

/** A function that does `fn` the first time that it is called. */
function once(fn) {
  let called = false;
  return function (...args) {
    if (called) return undefined;
    called = true;
    return Reflect.apply(fn, this, args);
  };
}

module.exports = {
  errorOf,
  isClosed,
  isDestroyed,
  isDisturbed,
  isDuplexNodeStream,
  isErrored,
  isFinished,
  isIterable,
  isNodeStream,
  isReadable,
  isReadableFinished,
  isReadableNodeStream,
  isReadableStream,
  isRequest,
  isTransformStream,
  isWebStream,
  isWritable,
  isWritableEnded,
  isWritableFinished,
  isWritableNodeStream,
  isWritableStream,
  kIsDestroyed,
  once,
  willEmitClose,
};
