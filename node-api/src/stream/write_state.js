// `WritableState`: the object that holds a writable side's machine, and what of the side is not a matter of order: the
// chunks that wait, the callbacks, the error.
'use strict';

const {
  codes: { ERR_UNKNOWN_ENCODING },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { markOf } = require('internal/streams/marks');

// The places of the flags, as in `sim_core::stream::writable_flags`.
const FLAGS = {
  objectMode: 0, finalCalled: 10, needDrain: 11, ending: 12, ended: 30, finished: 13, destroyed: 4, decodeStrings: 14,
  writing: 15, sync: 9, bufferProcessing: 16, constructed: 8, prefinished: 17, errorEmitted: 1, emitClose: 3,
  autoDestroy: 2, closed: 5, closeEmitted: 6, allBuffers: 18, allNoop: 19,
};
const ERRORED = 1 << 7;
const DECODE_STRINGS = 1 << 14;
const ON_FINISHED = 1 << 20;
const HAS_WRITABLE = 1 << 21;
const WRITABLE = 1 << 22;
const DEFAULT_UTF8 = 1 << 24;
const BUFFERED = 1 << 29;

const kOnFinishedValue = Symbol('kOnFinishedValue');
const kErroredValue = Symbol('kErroredValue');
const kDefaultEncodingValue = Symbol('kDefaultEncodingValue');
const kWriteCbValue = Symbol('kWriteCbValue');
const kAfterWriteTickInfoValue = Symbol('kAfterWriteTickInfoValue');
const kBufferedValue = Symbol('kBufferedValue');
const kState = Symbol('kState');
/** Methods of the state's prototype: the construction is over; the callback of `_write` was called. */
const kOnConstructed = Symbol('kOnConstructed');
const kOnWritten = Symbol('kOnWritten');

function WritableState(options, stream, isDuplex) {
  const objectMode = Boolean(options?.objectMode || (isDuplex && options?.writableObjectMode));
  const mark = markOf(objectMode, options, 'writableHighWaterMark', isDuplex);
  const emitClose = options?.emitClose !== false;
  const state = internal.make(WritableState.prototype, mark, objectMode, emitClose, options?.autoDestroy !== false);
  if (options?.decodeStrings !== false) internal.setFlag(state, DECODE_STRINGS, true);

  const defaultEncoding = options?.defaultEncoding ?? 'utf8';
  if (!isUtf8(defaultEncoding) && !Buffer.isEncoding(defaultEncoding)) throw new ERR_UNKNOWN_ENCODING(defaultEncoding);
  state.defaultEncoding = defaultEncoding;
  state.onwrite = (error) => state[kOnWritten](stream, error);
  state.bufferedIndex = 0;
  state[kBufferedValue] = null;
  return state;
}

const isUtf8 = (encoding) => encoding === 'utf8' || encoding === 'utf-8';
const flag = (bit) => ({
  get() {
    return (internal.flags(this) & bit) !== 0;
  },
  set(value) {
    internal.setFlag(this, bit, Boolean(value));
  },
});
const amount = (name) => ({
  get() {
    return internal[name](this);
  },
  // The machine counts; Node lets a program spoil the count.
  set(_value) {},
});

for (const name of Object.keys(FLAGS)) Object.defineProperty(WritableState.prototype, name, flag(1 << FLAGS[name]));
Object.defineProperties(WritableState.prototype, {
  errored: {
    get() {
      return (internal.flags(this) & ERRORED) !== 0 ? this[kErroredValue] : null;
    },
    set(value) {
      if (value) this[kErroredValue] = value;
      internal.setFlag(this, ERRORED, Boolean(value));
    },
  },
  defaultEncoding: {
    get() {
      return (internal.flags(this) & DEFAULT_UTF8) !== 0 ? 'utf8' : this[kDefaultEncodingValue];
    },
    set(value) {
      internal.setFlag(this, DEFAULT_UTF8, isUtf8(value));
      if (!isUtf8(value)) this[kDefaultEncodingValue] = value;
    },
  },
  writable: {
    get() {
      const flags = internal.flags(this);
      return (flags & HAS_WRITABLE) === 0 ? undefined : (flags & WRITABLE) !== 0;
    },
    set(value) {
      internal.setEnabled(this, value === null || value === undefined ? undefined : Boolean(value));
    },
  },
  highWaterMark: {
    get() {
      return internal.mark(this);
    },
    set(value) {
      internal.setMark(this, value);
    },
  },
  length: amount('length'),
  corked: amount('corked'),
  writelen: amount('writingLength'),
  pendingcb: amount('pendingCallbacks'),
  buffered: {
    get() {
      return this[kBufferedValue] ?? [];
    },
  },
  bufferedRequestCount: {
    get() {
      return (internal.flags(this) & BUFFERED) === 0 ? 0 : this[kBufferedValue].length - this.bufferedIndex;
    },
  },
  [kState]: {
    get() {
      return internal.flags(this);
    },
  },
});

WritableState.prototype.getBuffer = function getBuffer() {
  return (internal.flags(this) & BUFFERED) === 0 ? [] : this[kBufferedValue].slice(this.bufferedIndex);
};


/** Nothing waits: for a new state, and after all of it was written or given up. */
function reset(state) {
  state[kBufferedValue] = null;
  state.bufferedIndex = 0;
}

/** Calls the callbacks that wait for the finish. */
function callFinished(state, error) {
  if ((internal.flags(state) & ON_FINISHED) === 0) return;
  const callbacks = state[kOnFinishedValue];
  state[kOnFinishedValue] = null;
  internal.setFlag(state, ON_FINISHED, false);
  for (let i = 0; i < callbacks.length; i++) callbacks[i](error);
}

function whenFinished(state, callback) {
  internal.setFlag(state, ON_FINISHED, true);
  state[kOnFinishedValue] ??= [];
  state[kOnFinishedValue].push(callback);
}

const SHOWN = ['highWaterMark', 'length', 'corked', 'onwrite', 'writelen', 'bufferedIndex', 'pendingcb'];
const SHOWN_LAST = [
  kState, kBufferedValue, kOnFinishedValue, kWriteCbValue, kAfterWriteTickInfoValue, kErroredValue,
];
const viewPrototype = Object.create(WritableState.prototype, {
  constructor: { value: WritableState, configurable: true, writable: true },
  [Symbol.for('nodejs.util.inspect.custom')]: { value: undefined },
});

/** What printing shows: the properties that Node's has, in their order. */
function shown(state) {
  const view = Object.create(viewPrototype);
  const show = (key) => {
    const value = state[key];
    if (key in state && !Object.hasOwn(view, key)) {
      Object.defineProperty(view, key, { value, enumerable: true, configurable: true, writable: true });
    }
  };
  for (const key of SHOWN) show(key);
  for (const key of Object.keys(state)) show(key);
  for (const key of SHOWN_LAST) show(key);
  return view;
}
Object.defineProperty(WritableState.prototype, Symbol.for('nodejs.util.inspect.custom'), {
  value(_depth, _options) {
    return shown(this);
  },
  configurable: true,
  writable: true,
});

module.exports = {
  WritableState,
  callFinished,
  kAfterWriteTickInfoValue,
  kBufferedValue,
  kOnConstructed,
  kOnWritten,
  kWriteCbValue,
  reset,
  whenFinished,
};
