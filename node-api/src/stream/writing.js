// What is done for a writable stream as its machine (`sim_core::stream::Writable`) says: writing, the callbacks of
// writes, the finish.
'use strict';

const {
  codes: {
    ERR_INVALID_ARG_TYPE,
    ERR_MULTIPLE_CALLBACK,
    ERR_STREAM_DESTROYED,
    ERR_STREAM_NULL_VALUES,
    ERR_STREAM_WRITE_AFTER_END,
    ERR_UNKNOWN_ENCODING,
  },
} = require('internal/errors');
const { Buffer } = require('buffer');
const {
  callFinished,
  kAfterWriteTickInfoValue,
  kBufferedValue,
  kWriteCbValue,
  reset,
} = require('internal/streams/write_state');
const { errorOrDestroy, overAfterFinish } = require('internal/streams/destroy');

const FastBuffer = Buffer[Symbol.species];

// The flags of the answers, as in `stream/writable.rs`.
const CALL = 1;
const KEEP = 2;
const OK = 4;
const AFTER_END = 8;
const TWICE = 1;
const FAILED = 2;
const LATER = 4;
const FLUSH = 8;
const SYNC = 16;
const NOW = 32;
const TICK = 64;
const COUNTED = 128;
const FINISH = 256;
// And flags of the state itself.
const OBJECT_MODE = 1;
const DECODE_STRINGS = 1 << 14;
const ALL_BUFFERS = 1 << 18;
const ALL_NOOP = 1 << 19;
const DEFAULT_UTF8 = 1 << 24;
const BUFFERED = 1 << 29;
/** How many empty places the buffer may have at its front. */
const SPENT = 256;

/** The callback of a write that was given none. */
function nop() {}


/** Writes a chunk. Returns what `write` does, or the error with which the stream fails. */
function writeChunk(stream, chunk, encoding, callback) {
  const state = stream._writableState;
  if (typeof callback !== 'function') callback = nop;
  if (chunk === null) throw new ERR_STREAM_NULL_VALUES();
  const flags = internal.flags(state);
  const given = chunk;
  let length = 1;
  if ((flags & OBJECT_MODE) === 0) {
    if (!encoding) encoding = (flags & DEFAULT_UTF8) !== 0 ? 'utf8' : state.defaultEncoding;
    else if (encoding !== 'buffer' && !Buffer.isEncoding(encoding)) throw new ERR_UNKNOWN_ENCODING(encoding);
    if (typeof chunk === 'string') {
      if (encoding === 'buffer') throw new ERR_UNKNOWN_ENCODING(encoding);
      if ((flags & DECODE_STRINGS) !== 0) {
        chunk = Buffer.from(chunk, encoding);
        encoding = 'buffer';
      }
    } else if (chunk instanceof Buffer) {
      encoding = 'buffer';
    } else if (ArrayBuffer.isView(chunk)) {
      chunk = new FastBuffer(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      encoding = 'buffer';
    } else {
      throw new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk);
    }
    ({ length } = chunk);
  }
  const code = internal.write(state, length, callback === nop, encoding === 'buffer', chunk, given);
  if (code & CALL) {
    if (callback !== nop) state[kWriteCbValue] = callback;
    internal.invoke(stream, '_write', chunk, encoding, state.onwrite);
    return internal.wrote(state);
  }
  if (code & KEEP) {
    keep(state, chunk, encoding, callback);
    return (code & OK) !== 0;
  }
  return refuse(stream, callback, code);
}

/** Lets a chunk wait. */
function keep(state, chunk, encoding, callback = nop) {
  state[kBufferedValue] ??= [];
  state[kBufferedValue].push({ chunk, encoding, callback });
}

/** Tells of a write that came too late; the error. */
function refuse(stream, callback = nop, code) {
  const error = code & AFTER_END ? new ERR_STREAM_WRITE_AFTER_END() : new ERR_STREAM_DESTROYED('write');
  process.nextTick(callback, error);
  errorOrDestroy(stream, error, true);
  return error;
}

/** The whole of `write`; what is usual is native. */
function write(chunk, encoding, cb) {
  if (typeof encoding === 'function') {
    cb = encoding;
    encoding = null;
  }
  return writeChunk(this, chunk, encoding, cb) === true;
}

/** Writes what waits, as far as it can be. */
function clearBuffer(stream, state) {
  const code = internal.flush(state, Boolean(stream._writev));
  if (code === 0) return;
  const buffered = state[kBufferedValue];
  let at = state.bufferedIndex;
  if (code & CALL) {
    const flags = internal.flags(state);
    const silent = (flags & ALL_NOOP) !== 0;
    const first = at;
    const callAll = (error) => {
      for (let i = first; i < buffered.length; i++) buffered[i].callback(error);
    };
    const chunks = silent && first === 0 ? buffered : buffered.slice(first);
    chunks.allBuffers = (flags & ALL_BUFFERS) !== 0;
    if (!silent) state[kWriteCbValue] = callAll;
    if (internal.start(state, internal.length(state), silent)) internal.invoke(stream, '_writev', chunks, state.onwrite);
    else state.onwrite(new ERR_STREAM_DESTROYED('write'));
    internal.started(state);
    reset(state);
    internal.flushed(state, true);
    return;
  }
  let more;
  do {
    const { chunk, encoding, callback } = buffered[at];
    buffered[at++] = null;
    if (callback !== nop) state[kWriteCbValue] = callback;
    if (internal.startNext(state, callback === nop)) internal.invoke(stream, '_write', chunk, encoding, state.onwrite);
    else state.onwrite(new ERR_STREAM_DESTROYED('write'));
    more = internal.started(state);
  } while (more);
  if (at === buffered.length) {
    reset(state);
  } else if (at > SPENT) {
    buffered.splice(0, at);
    state.bufferedIndex = 0;
  } else {
    state.bufferedIndex = at;
  }
  internal.flushed(state, false);
}

// ---- the callback of a write ----

/** Whether a tick waits that will call this very callback. */
function sameWaits(state, callback) {
  return callback !== nop && state[kAfterWriteTickInfoValue]?.cb === callback;
}

/** The whole of it, called as a method of the state; what is usual is native. */
function written(stream, error) {
  const state = this;
  const callback = state[kWriteCbValue] ?? nop;
  let code = internal.written(state, Boolean(error), callback === nop, sameWaits(state, callback));
  if (code & TWICE) {
    twice(stream);
    return;
  }
  state[kWriteCbValue] = null;
  if (code & FAILED) {
    error.stack;
    if (!state.errored) state.errored = error;
    if (stream._readableState && !stream._readableState.errored) stream._readableState.errored = error;
    if (code & LATER) process.nextTick(onwriteError, stream, state, error, callback);
    else onwriteError(stream, state, error, callback);
    return;
  }
  if (code & FLUSH) {
    clearBuffer(stream, state);
    code = internal.settle(state, (code & SYNC) !== 0, callback === nop, sameWaits(state, callback));
  }
  if (code & NOW) {
    afterWrite(stream, state, 1, callback);
  } else if (code & COUNTED) {
    state[kAfterWriteTickInfoValue].count++;
  } else if (code & FINISH) {
    finishMaybe(stream, state, true);
  } else if (code & TICK) {
    if (callback === nop) {
      process.nextTick(afterWrite, stream, state, 1, callback);
    } else {
      // A program that writes often usually passes the same callback: one tick is enough for all of them.
      state[kAfterWriteTickInfoValue] = { count: 1, cb: callback, stream, state };
      process.nextTick(afterWriteTick, state[kAfterWriteTickInfoValue]);
    }
  }
}

function afterWriteTick({ stream, state, count, cb }) {
  internal.afterWriteTick(state);
  state[kAfterWriteTickInfoValue] = null;
  afterWrite(stream, state, count, cb);
}

function twice(stream) {
  errorOrDestroy(stream, new ERR_MULTIPLE_CALLBACK());
}

function onwriteError(stream, state, error, callback) {
  internal.calledBack(state);
  callback(error);
  errorBuffer(state);
  errorOrDestroy(stream, error);
}

/** Tells those that wait that they wait in vain. */
function errorBuffer(state) {
  if (!internal.abandons(state)) return;
  if ((internal.flags(state) & BUFFERED) !== 0) {
    const buffered = state[kBufferedValue];
    const first = state.bufferedIndex;
    for (let i = first; i < buffered.length; i++) {
      internal.abandon(state, i - first);
      buffered[i].callback(state.errored ?? new ERR_STREAM_DESTROYED('write'));
    }
  }
  callFinished(state, state.errored ?? new ERR_STREAM_DESTROYED('end'));
  internal.reset(state);
  reset(state);
}

/** `later`: somebody is in the middle of a call and must not be surprised by `'finish'`. */
function finishMaybe(stream, state, later) {
  if (!internal.canFinish(state)) return;
  prefinish(stream, state);
  const code = internal.finishStep(state, later);
  if (code & TICK) process.nextTick(finishIfDue, stream, state);
  else if (code & NOW) finish(stream, state);
}

function prefinish(stream, state) {
  const code = internal.prefinish(state, typeof stream._final === 'function');
  if (code & NOW) {
    stream.emit('prefinish');
  } else if (code & CALL) {
    try {
      internal.invoke(stream, '_final', (error) => finalCalled(stream, state, error));
    } catch (error) {
      finalCalled(stream, state, error);
    }
    internal.finalReturned(state);
  }
}

function finalCalled(stream, state, error) {
  const code = internal.finalCalled(state, Boolean(error));
  if (code & TWICE) {
    errorOrDestroy(stream, error ?? new ERR_MULTIPLE_CALLBACK());
  } else if (code & FAILED) {
    callFinished(state, error);
    errorOrDestroy(stream, error, (code & LATER) !== 0);
  } else if (code & NOW) {
    stream.emit('prefinish');
    internal.prefinishEmitted(state);
    process.nextTick(finish, stream, state);
  }
}

function finishIfDue(stream, state) {
  if (internal.finishDue(state)) finish(stream, state);
}

function finish(stream, state) {
  internal.finish(state);
  callFinished(state, null);
  stream.emit('finish');
  if (overAfterFinish(stream)) stream.destroy();
}

const made = internal.writing(
  write, keep, refuse, written, twice, clearBuffer, errorBuffer, finishMaybe, nop, Buffer.prototype, kWriteCbValue,
);
const afterWrite = made[1];
module.exports = { clearBuffer, errorBuffer, finishMaybe, write: made[0], writeChunk, writtenOf: made[2] };
