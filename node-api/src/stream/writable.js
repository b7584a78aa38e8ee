// `Writable`: what programs call and ask. What a call leads to, the machine (`sim_core::stream::Writable`) says.
'use strict';

const {
  AbortError,
  codes: {
    ERR_METHOD_NOT_IMPLEMENTED,
    ERR_STREAM_ALREADY_FINISHED,
    ERR_STREAM_CANNOT_PIPE,
    ERR_STREAM_DESTROYED,
    ERR_UNKNOWN_ENCODING,
  },
} = require('internal/errors');
const EventEmitter = require('events');
const { Buffer } = require('buffer');
const { Stream } = require('internal/streams/legacy');
const { WritableState, kOnConstructed, kWrittenOf, whenFinished } = require('internal/streams/write_state');
const { takeOptions } = require('internal/streams/state');
const { construct, destroy, errorOrDestroy, undestroy } = require('internal/streams/destroy');
const { eos } = require('internal/streams/end_of_stream');

const { clearBuffer, errorBuffer, finishMaybe, write, writeChunk, writtenOf } = require('internal/streams/writing');

// Flags of answers, as in `stream/writable.rs`.
const CALL = 1;
const AFTER_END = 8;
const DESTROYED = 16;
// And of the state itself.
const OBJECT_MODE = 1;
const IS_DESTROYED = 1 << 4;
const IS_CLOSED = 1 << 5;
const IS_ERRORED = 1 << 7;
const NEED_DRAIN = 1 << 11;
const ENDING = 1 << 12;
const FINISHED = 1 << 13;
const ON_FINISHED = 1 << 20;
const BUFFERED = 1 << 29;
const ENDED = 1 << 30;

/** Methods that options can bring, in the order in which Node takes them. */
const METHODS = ['write', 'writev', 'destroy', 'final', 'construct'];

module.exports = Writable;
Writable.WritableState = WritableState;
Object.setPrototypeOf(Writable.prototype, Stream.prototype);
Object.setPrototypeOf(Writable, Stream);

function Writable(options) {
  if (!(this instanceof Writable)) return new Writable(options);
  // The usual events have their places from the start.
  this._events ??= { close: undefined, error: undefined, prefinish: undefined, finish: undefined, drain: undefined };
  this._writableState = new WritableState(options, this, false);
  takeOptions(this, options, METHODS);
  Stream.call(this, options);
  if (this._construct !== undefined && this._construct !== null) {
    construct(this, () => this._writableState[kOnConstructed](this));
  }
}

Object.defineProperties(WritableState.prototype, {
  [kOnConstructed]: {
    value(stream) {
      if (internal.constructed(this)) clearBuffer(stream, this);
      if ((internal.flags(this) & ENDING) !== 0) finishMaybe(stream, this, false);
    },
  },
  [kWrittenOf]: { value: writtenOf },
});

Object.defineProperty(Writable, Symbol.hasInstance, {
  value: {
    [Symbol.hasInstance](instance) {
      if (Function.prototype[Symbol.hasInstance].call(this, instance)) return true;
      // A duplex stream inherits from `Readable`, and is one of these too.
      return this === Writable && instance && instance._writableState instanceof WritableState;
    },
  }[Symbol.hasInstance],
});

const methods = Writable.prototype;

methods.pipe = function () {
  errorOrDestroy(this, new ERR_STREAM_CANNOT_PIPE());
};

methods.write = write;

methods.cork = function () {
  internal.cork(this._writableState);
};

methods.uncork = function () {
  const state = this._writableState;
  if (internal.uncork(state)) clearBuffer(this, state);
};

methods.setDefaultEncoding = function setDefaultEncoding(encoding) {
  const plain = typeof encoding === 'string' ? encoding.toLowerCase() : encoding;
  if (!Buffer.isEncoding(plain)) throw new ERR_UNKNOWN_ENCODING(plain);
  this._writableState.defaultEncoding = plain;
  return this;
};

methods._write = function (chunk, encoding, cb) {
  if (!this._writev) throw new ERR_METHOD_NOT_IMPLEMENTED('_write()');
  internal.invoke(this, '_writev', [{ chunk, encoding }], cb);
};

methods._writev = null;

// ---- the end ----

methods.end = function (chunk, encoding, cb) {
  const state = this._writableState;
  if (typeof chunk === 'function') {
    cb = chunk;
    chunk = null;
    encoding = null;
  } else if (typeof encoding === 'function') {
    cb = encoding;
    encoding = null;
  }
  let error;
  if (chunk !== undefined && chunk !== null) {
    const result = writeChunk(this, chunk, encoding);
    if (result instanceof Error) error = result;
  }
  if (internal.uncorkAll(state)) clearAll(this, state);
  if (!error) {
    const code = internal.end(state);
    if (code & CALL) {
      finishMaybe(this, state, true);
      internal.endCalled(state);
    } else if (code & AFTER_END) {
      error = new ERR_STREAM_ALREADY_FINISHED('end');
    } else if (code & DESTROYED) {
      error = new ERR_STREAM_DESTROYED('end');
    }
  }
  if (typeof cb === 'function') {
    const flags = internal.flags(state);
    if (error) process.nextTick(cb, error);
    else if ((flags & IS_ERRORED) !== 0) process.nextTick(cb, state.errored);
    else if ((flags & FINISHED) !== 0) process.nextTick(cb, null);
    else whenFinished(state, cb);
  }
  return this;
};

/** A stack tells this from `uncork`. */
function clearAll(stream, state) {
  clearBuffer(stream, state);
}

// ---- what is asked of it ----

/** A property that asks the state's flags, or answers `none` before there is one. */
const asked = (ask, none) => ({
  get() {
    const state = this._writableState;
    return state ? ask(internal.flags(state), state) : none;
  },
});

Object.defineProperties(methods, {
  closed: asked((flags) => (flags & IS_CLOSED) !== 0, false),
  destroyed: {
    get() {
      return this._writableState ? this._writableState.destroyed : false;
    },
    set(value) {
      if (this._writableState) this._writableState.destroyed = value;
    },
  },
  writable: {
    get() {
      const state = this._writableState;
      if (!state || state.writable === false) return false;
      return (internal.flags(state) & (ENDING | ENDED | IS_DESTROYED | IS_ERRORED)) === 0;
    },
    set(value) {
      if (this._writableState) this._writableState.writable = Boolean(value);
    },
  },
  writableFinished: asked((flags) => (flags & FINISHED) !== 0, false),
  writableObjectMode: asked((flags) => (flags & OBJECT_MODE) !== 0, false),
  writableBuffer: asked((_flags, state) => state.getBuffer()),
  writableEnded: asked((flags) => (flags & ENDING) !== 0, false),
  writableNeedDrain: asked((flags) => (flags & (IS_DESTROYED | ENDING | NEED_DRAIN)) === NEED_DRAIN, false),
  writableHighWaterMark: asked((_flags, state) => state.highWaterMark),
  writableCorked: asked((_flags, state) => state.corked, 0),
  writableLength: asked((_flags, state) => state.length),
  errored: asked((_flags, state) => state.errored, null),
  writableAborted: {
    get() {
      const state = this._writableState;
      const flags = internal.flags(state);
      return state.writable !== false && (flags & (IS_DESTROYED | IS_ERRORED)) !== 0 && (flags & FINISHED) === 0;
    },
  },
});

methods.destroy = function (err, cb) {
  const state = this._writableState;
  const flags = internal.flags(state);
  if ((flags & (BUFFERED | ON_FINISHED)) !== 0 && (flags & IS_DESTROYED) === 0) process.nextTick(errorBuffer, state);
  destroy.call(this, err, cb);
  return this;
};
methods._undestroy = undestroy;
methods._destroy = function (err, cb) {
  cb(err);
};
methods[EventEmitter.captureRejectionSymbol] = function (err) {
  this.destroy(err);
};
methods[Symbol.asyncDispose] = async function () {
  if (!this.destroyed) this.destroy(this.writableFinished ? null : new AbortError());
  await new Promise((resolve, reject) => {
    eos(this, (err) => (err && err.name !== 'AbortError' ? reject(err) : resolve(null)));
  });
};

Writable.fromWeb = function (writableStream, options) {
  return require('internal/webstreams/from_web').writableFrom(writableStream, options);
};
Writable.toWeb = function (streamWritable) {
  return require('internal/webstreams/to_web').writableOf(streamWritable);
};
