// What is done for a readable stream as its machine (`sim_core::stream::Readable`) says: into the buffer and out of it.
// `push`, `unshift` and `read` are methods of the stream.
'use strict';

const {
  codes: {
    ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE, ERR_STREAM_PUSH_AFTER_EOF, ERR_STREAM_UNSHIFT_AFTER_END_EVENT,
  },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { errorOrDestroy, overAfterEnd } = require('internal/streams/destroy');

const FastBuffer = Buffer[Symbol.species];

// The flags of the answers, as in `stream/readable.rs`.
const KEEP = 1;
const EMIT = 2;
const AFTER_END = 4;
const ANNOUNCE = 8;
const READ_AHEAD = 16;
const MORE = 32;
const OFFERED = 64;
const TOO_LATE = 128;
const SOME = 1;
const DATA = 2;
const END = 4;
const CALL = 16;
const TOO_MUCH = 32;
const PART = 64;
const ONE = 128;
const UNIT = 256;
// And flags of the state itself.
const OBJECT_MODE = 1;
const DECODER = 1 << 21;
const ENCODING = 1 << 22;
/** What a read without a size asks for. */
const ANY = NaN;
/** How many empty places the buffer may have at its front. */
const SPENT = 1024;

// ---- into the buffer ----

/** The whole of `push`; what is usual is native. */
function push(chunk, encoding) {
  const state = this._readableState;
  if (chunk === null) return pushEnd(this, state);
  const flags = internal.flags(state);
  const given = chunk;
  let length = 1;
  let text = Boolean(encoding);
  if ((flags & OBJECT_MODE) === 0) {
    if (typeof chunk === 'string') {
      encoding ||= state.defaultEncoding;
      text = (flags & ENCODING) !== 0 && state.encoding === encoding;
      if (!text) chunk = Buffer.from(chunk, encoding);
    } else {
      text = false;
      if (!isBytes(chunk)) return refusePushed(this, chunk);
      chunk = bytesOf(chunk);
    }
    length = chunk ? chunk.length : 0;
  }
  if (text || (flags & DECODER) === 0) {
    return pushed(this, state, chunk, internal.push(state, length, chunk, given));
  }
  const code = internal.offer(state, length);
  if (code !== OFFERED) return pushed(this, state, chunk, code);
  chunk = state.decoder.write(chunk);
  if (chunk.length === 0 && (flags & OBJECT_MODE) === 0) return pushed(this, state, chunk, internal.decodedToNothing(state));
  return pushed(this, state, chunk, internal.add(state, chunk.length, chunk));
}

exports.unshift = function (chunk, encoding) {
  const state = this._readableState;
  const flags = internal.flags(state);
  if (chunk === null) return pushEnd(this, state);
  let length = 1;
  if ((flags & OBJECT_MODE) === 0) {
    if (typeof chunk === 'string') {
      encoding ||= state.defaultEncoding;
      if (state.encoding !== encoding) {
        chunk = Buffer.from(chunk, encoding);
        // The buffer holds text: this goes in as text too.
        if (state.encoding) chunk = chunk.toString(state.encoding);
      }
    } else {
      if (!isBytes(chunk)) return refuseFront(this, chunk);
      chunk = bytesOf(chunk);
    }
    length = chunk ? chunk.length : 0;
    if (length === 0) return internal.hasRoom(state);
  }
  let code = internal.unshift(state, length, chunk);
  if (code !== TOO_LATE) {
    if (code & EMIT) code = emitFront(this, state, chunk);
    return pushed(this, state, chunk, code, true);
  }
  errorOrDestroy(this, new ERR_STREAM_UNSHIFT_AFTER_END_EVENT());
  return internal.hasRoom(state);
};

/** What can be pushed where bytes are, and is not text. */
const isBytes = (chunk) => chunk instanceof Buffer || chunk === undefined || ArrayBuffer.isView(chunk);
const EXPECTED = ['string', 'Buffer', 'TypedArray', 'DataView'];

function bytesOf(chunk) {
  if (chunk instanceof Buffer || chunk === undefined) return chunk;
  return new FastBuffer(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function refusePushed(stream, chunk) {
  errorOrDestroy(stream, new ERR_INVALID_ARG_TYPE('chunk', EXPECTED, chunk));
  return false;
}

function refuseFront(stream, chunk) {
  errorOrDestroy(stream, new ERR_INVALID_ARG_TYPE('chunk', EXPECTED, chunk));
  return false;
}

/** A chunk that was put back goes to the listeners at once. */
function emitFront(stream, state, chunk) {
  stream.emit('data', chunk);
  return internal.pushed(state);
}

/** Does what the machine said about a chunk; returns what the push does. */
function pushed(stream, state, chunk, code, front = false) {
  if (code & EMIT) {
    stream.emit('data', chunk);
    code = internal.pushed(state);
  } else if (code & KEEP) {
    if (!front) state.buffer.push(chunk);
    else if (state.bufferIndex > 0) state.buffer[--state.bufferIndex] = chunk;
    else state.buffer.unshift(chunk);
    if (code & ANNOUNCE) process.nextTick(announce, stream);
  } else if (code & AFTER_END) {
    errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
    return false;
  }
  if (code & READ_AHEAD) process.nextTick(readAhead, stream, state);
  return (code & MORE) !== 0;
}

function pushEnd(stream, state) {
  let tail = 0;
  let rest;
  if (state.decoder !== null && !state.ended) {
    rest = state.decoder.end();
    if (rest?.length) {
      state.buffer.push(rest);
      tail = rest.length;
    }
  }
  const code = internal.pushEnd(state, tail, rest);
  if (code & ANNOUNCE) process.nextTick(announce, stream);
  else if (code & EMIT) announce(stream);
  return false;
}

function announce(stream) {
  const state = stream._readableState;
  const emits = internal.announce(state);
  if (emits) stream.emit('readable');
  if (internal.announced(state, emits)) flow(stream, state);
}

function readAhead(stream, state) {
  while (internal.readsMore(state)) {
    const before = internal.length(state);
    stream.read(0);
    if (internal.length(state) === before) break;
  }
  internal.readAheadDone(state);
}

// ---- out of the buffer ----

/** The whole of `read`; what is usual is native. */
function read(n) {
  if (n === undefined) n = ANY;
  else if (!Number.isInteger(n)) n = Number.parseInt(n, 10);
  const state = this._readableState;
  let code = internal.read(state, n);
  if (code & CALL) {
    try {
      internal.invoke(this, '_read', internal.mark(state));
    } catch (err) {
      errorOrDestroy(this, err);
    }
    code = internal.readCalled(state, n, code);
  } else if (code & ANNOUNCE) {
    process.nextTick(announce, this);
    return null;
  } else if (code & TOO_MUCH) {
    throw new ERR_OUT_OF_RANGE('size', '<= 1GiB', n);
  }
  let chunk = null;
  if (code & ONE) chunk = takeFirst(state);
  else if (code & SOME) chunk = take(state, Math.floor(code / UNIT), (code & PART) === 0 ? 0 : internal.part(state));
  if (code & END) process.nextTick(endReadableNT, state, this);
  if (code & DATA) this.emit('data', chunk);
  return chunk;
}

function takeFirst(state) {
  const { buffer } = state;
  const at = state.bufferIndex;
  const chunk = buffer[at];
  buffer[at] = null;
  if (at + 1 === buffer.length) {
    buffer.length = 0;
    state.bufferIndex = 0;
  } else if (at >= SPENT) {
    buffer.splice(0, at + 1);
    state.bufferIndex = 0;
  } else {
    state.bufferIndex = at + 1;
  }
  return chunk;
}

/** So many whole chunks, and `part` of the next, as one. */
function take(state, whole, part) {
  const pieces = [];
  for (let i = 0; i < whole; i++) pieces.push(takeFirst(state));
  if (part > 0) {
    const at = state.bufferIndex;
    const chunk = state.buffer[at];
    pieces.push(chunk.slice(0, part));
    state.buffer[at] = chunk.slice(part);
  }
  if (pieces.length === 1) return pieces[0];
  return state.decoder === null ? Buffer.concat(pieces) : pieces.join('');
}

function endReadableNT(state, stream) {
  if (!internal.end(state)) return;
  stream.emit('end');
  if (stream.writable && stream.allowHalfOpen === false) process.nextTick(endWritableNT, stream);
  else if (overAfterEnd(stream)) stream.destroy();
}

function endWritableNT(stream) {
  if (stream.writable && !stream.writableEnded && !stream.destroyed) stream.end();
}

function resume_(stream, state) {
  if (internal.resumeReads(state)) stream.read(0);
  internal.resumed(state);
  stream.emit('resume');
  flow(stream, state);
  if (internal.stalled(state)) stream.read(0);
}

/** `Readable._fromList`, which Node shows for its tests. */
exports.fromList = function fromList(n, state) {
  const { length } = state.buffer;
  if (length === 0) return null;
  return state.objectMode ? takeFirst(state) : take(state, length - state.bufferIndex, 0);
};

const made = internal.reading(
  push, read, pushed, announce, readAhead, endReadableNT, take, errorOrDestroy, Buffer.prototype,
);
const flow = made[2];
Object.assign(exports, { push: made[0], read: made[1], announce, readAhead, resume_ });
