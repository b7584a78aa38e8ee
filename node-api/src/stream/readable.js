// `Readable`: what programs call and ask. What a call leads to, the machine (`sim_core::stream::Readable`) says.
'use strict';

const EventEmitter = require('events');
const {
  AbortError,
  codes: { ERR_METHOD_NOT_IMPLEMENTED },
} = require('internal/errors');
const { validateAbortSignal, validateObject } = require('internal/validators');
const { StringDecoder } = require('string_decoder');
const { Stream } = require('internal/streams/legacy');
const { ReadableState, kOnConstructed } = require('internal/streams/read_state');
const { addAbortSignal } = require('internal/streams/abort');
const { takeOptions } = require('internal/streams/state');
const { construct, destroy, destroyer, errorOrDestroy, undestroy } = require('internal/streams/destroy');
const { eos } = require('internal/streams/end_of_stream');
const pipes = require('internal/streams/pipe');

const reading = require('internal/streams/reading');

// Flags of answers, as in `stream/readable.rs`.
const ANNOUNCE = 8;
const CALL = 16;

/** Methods that options can bring, in the order in which Node takes them. */
const METHODS = ['read', 'destroy', 'construct'];

module.exports = Readable;
Readable.ReadableState = ReadableState;
Object.setPrototypeOf(Readable.prototype, Stream.prototype);
Object.setPrototypeOf(Readable, Stream);

function Readable(options) {
  if (!(this instanceof Readable)) return new Readable(options);
  // The usual events have their places from the start.
  this._events ??= { close: undefined, error: undefined, data: undefined, end: undefined, readable: undefined };
  this._readableState = new ReadableState(options, this, false);
  takeOptions(this, options, METHODS);
  Stream.call(this, options);
  if (this._construct !== undefined && this._construct !== null) {
    construct(this, () => this._readableState[kOnConstructed](this));
  }
}

Object.defineProperty(ReadableState.prototype, kOnConstructed, {
  value(stream) {
    if (internal.constructed(this)) process.nextTick(reading.readAhead, stream, this);
  },
});

const methods = Readable.prototype;
methods.destroy = destroy;
methods._undestroy = undestroy;
methods._destroy = function (err, cb) {
  cb(err);
};
methods[EventEmitter.captureRejectionSymbol] = function (err) {
  this.destroy(err);
};
methods[Symbol.asyncDispose] = async function () {
  let error;
  if (!this.destroyed) {
    error = this.readableEnded ? null : new AbortError();
    this.destroy(error);
  }
  await new Promise((resolve, reject) => {
    eos(this, (err) => (err && err !== error ? reject(err) : resolve(null)));
  });
};

methods.push = reading.push;
methods.unshift = reading.unshift;

methods.isPaused = function () {
  return internal.isPaused(this._readableState);
};

methods.setEncoding = function (enc) {
  const state = this._readableState;
  const decoder = new StringDecoder(enc);
  state.decoder = decoder;
  state.encoding = decoder.encoding;
  let content = '';
  for (const chunk of state.buffer.slice(state.bufferIndex)) content += decoder.write(chunk);
  if (state.ended) content += decoder.end();
  state.buffer.length = 0;
  state.bufferIndex = 0;
  if (content !== '') state.buffer.push(content);
  internal.recode(state, content.length, content);
  return this;
};

methods.read = reading.read;
methods._read = function (n) {
  throw new ERR_METHOD_NOT_IMPLEMENTED('_read()');
};

// ---- flowing and paused ----

methods.pipe = function (dest, pipeOpts) {
  return pipes.pipe(this, dest, pipeOpts);
};
methods.unpipe = function (dest) {
  return pipes.unpipe(this, dest);
};

methods.on = function (ev, fn) {
  const result = Stream.prototype.on.call(this, ev, fn);
  const state = this._readableState;
  if (ev === 'data') {
    if (internal.dataListened(state, this.listenerCount('readable') > 0)) this.resume();
  } else if (ev === 'readable') {
    const code = internal.readableListened(state);
    if (code & ANNOUNCE) process.nextTick(reading.announce, this);
    else if (code & CALL) process.nextTick(nReadingNextTick, this);
  }
  return result;
};
methods.addListener = methods.on;

methods.removeListener = function (ev, fn) {
  const state = this._readableState;
  const result = Stream.prototype.removeListener.call(this, ev, fn);
  // A `once` listener is removed before it runs and may add itself again: the tick sees what came of it.
  if (ev === 'readable') process.nextTick(updateReadableListening, this);
  else if (ev === 'data' && this.listenerCount('data') === 0) internal.dataUnlistened(state);
  return result;
};
methods.off = methods.removeListener;

methods.removeAllListeners = function (ev) {
  const result = Reflect.apply(Stream.prototype.removeAllListeners, this, arguments);
  if (ev === 'readable' || ev === undefined) process.nextTick(updateReadableListening, this);
  return result;
};

function updateReadableListening(stream) {
  if (internal.readableUnlistened(stream._readableState, stream.listenerCount('readable') > 0)) stream.resume();
}

function nReadingNextTick(stream) {
  stream.read(0);
}

methods.resume = function () {
  const state = this._readableState;
  if (internal.resume(state)) process.nextTick(reading.resume_, this, state);
  return this;
};

methods.pause = function () {
  const state = this._readableState;
  if (internal.pause(state)) this.emit('pause');
  internal.paused(state);
  return this;
};

/** Reads from a stream of the oldest kind, which only emits. */
methods.wrap = function (stream) {
  let paused = false;
  stream.on('data', (chunk) => {
    if (this.push(chunk) || !stream.pause) return;
    paused = true;
    stream.pause();
  });
  stream.on('end', () => this.push(null));
  stream.on('error', (err) => errorOrDestroy(this, err));
  stream.on('close', () => this.destroy());
  stream.on('destroy', () => this.destroy());
  this._read = () => {
    if (!paused || !stream.resume) return;
    paused = false;
    stream.resume();
  };
  // Its other methods are of use too: filters have some.
  for (const name of Object.keys(stream)) {
    if (this[name] === undefined && typeof stream[name] === 'function') this[name] = stream[name].bind(stream);
  }
  return this;
};

methods[Symbol.asyncIterator] = function () {
  return require('internal/streams/iterator').iterate(this);
};

methods.iterator = function (options) {
  if (options !== undefined) validateObject(options, 'options');
  return require('internal/streams/iterator').iterate(this, options);
};

methods.compose = function compose(stream, options) {
  if (options !== undefined && options !== null) validateObject(options, 'options');
  const signal = options?.signal ?? undefined;
  validateAbortSignal(signal, 'options.signal');
  const composed = require('internal/streams/compose')(this, stream);
  if (signal !== undefined) addAbortSignal(signal, composed);
  return composed;
};

// ---- what is asked of it ----

/** A property of the state, which there must be. */
const told = (tell) => ({
  configurable: false,
  enumerable: false,
  get() {
    return tell(this._readableState);
  },
});

/** A property that asks the state, or answers `none` before there is one. */
const asked = (ask, none) => ({
  configurable: false,
  enumerable: false,
  get() {
    return this._readableState ? ask(this._readableState) : none;
  },
});

Object.defineProperties(methods, {
  readable: {
    get() {
      const state = this._readableState;
      return (
        Boolean(state) && state.readable !== false && !state.destroyed && !state.errorEmitted && !state.endEmitted
      );
    },
    set(value) {
      if (this._readableState) this._readableState.readable = Boolean(value);
    },
  },
  readableDidRead: told((state) => state.dataEmitted),
  readableAborted: told(
    (state) => state.readable !== false && (state.destroyed || state.errored !== null) && !state.endEmitted,
  ),
  readableHighWaterMark: told((state) => state.highWaterMark),
  readableBuffer: asked((state) => state.buffer),
  readableFlowing: {
    get() {
      return this._readableState.flowing;
    },
    set(value) {
      if (this._readableState) this._readableState.flowing = value;
    },
  },
  readableLength: told((state) => state.length),
  readableObjectMode: asked((state) => state.objectMode, false),
  readableEncoding: asked((state) => state.encoding, null),
  errored: asked((state) => state.errored, null),
  closed: asked((state) => state.closed, false),
  destroyed: {
    get() {
      return this._readableState ? this._readableState.destroyed : false;
    },
    set(value) {
      if (this._readableState) this._readableState.destroyed = value;
    },
  },
  readableEnded: asked((state) => state.endEmitted, false),
});

Readable._fromList = reading.fromList;
Readable.from = function (iterable, opts) {
  return require('internal/streams/from')(Readable, iterable, opts);
};
Readable.fromWeb = function (readableStream, options) {
  return require('internal/webstreams/from_web').readableFrom(readableStream, options);
};
Readable.toWeb = function (streamReadable, options) {
  return require('internal/webstreams/to_web').readableOf(streamReadable, options);
};
Readable.wrap = function (src, options) {
  return new Readable({
    objectMode: src.readableObjectMode ?? src.objectMode ?? true,
    ...options,
    destroy(err, callback) {
      destroyer(src, err);
      callback(err);
    },
  }).wrap(src);
};
