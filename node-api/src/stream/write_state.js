// `WritableState`: the object that holds a writable side's machine, and what of the side is not a matter of order: the
// chunks that wait, the callbacks, the error.
'use strict';

const { markOf } = require('internal/streams/marks');
const { defaultEncodingOf, printAs, propertiesOf } = require('internal/streams/state');

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
const nop = () => {};
const kBufferedValue = Symbol('kBufferedValue');
const kState = Symbol('kState');
/** Methods of the state's prototype: the construction is over; makes the callback of `_write`. */
const kOnConstructed = Symbol('kOnConstructed');
const kWrittenOf = Symbol('kWrittenOf');

function WritableState(options, stream, isDuplex) {
  const objectMode = Boolean(options?.objectMode || (isDuplex && options?.writableObjectMode));
  const mark = markOf(objectMode, options, 'writableHighWaterMark', isDuplex);
  const emitClose = options?.emitClose !== false;
  const autoDestroy = options?.autoDestroy !== false;
  const state = internal.make(WritableState.prototype, mark, objectMode, emitClose, autoDestroy, stream);
  if (options?.decodeStrings !== false) internal.setFlag(state, DECODE_STRINGS, true);

  state.defaultEncoding = defaultEncodingOf(options);
  state.onwrite = state[kWrittenOf](stream);
  state.bufferedIndex = 0;
  state[kBufferedValue] = null;
  return state;
}

const { encoding, flag, valued } = propertiesOf(internal);
const amount = (name) => ({
  get() {
    return internal[name](this);
  },
  // The machine counts; Node lets a program spoil the count.
  set(_value) {},
});

for (const name of Object.keys(FLAGS)) Object.defineProperty(WritableState.prototype, name, flag(1 << FLAGS[name]));
Object.defineProperties(WritableState.prototype, {
  errored: valued(ERRORED, kErroredValue),
  defaultEncoding: encoding(DEFAULT_UTF8, kDefaultEncodingValue),
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
  writecb: {
    get() {
      return this[kWriteCbValue] ?? nop;
    },
    set(value) {
      this[kWriteCbValue] = value;
    },
  },
  afterWriteTickInfo: {
    get() {
      return this[kAfterWriteTickInfoValue] ?? null;
    },
    set(value) {
      this[kAfterWriteTickInfoValue] = value;
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
const VALUES = [
  kBufferedValue, kDefaultEncodingValue, kOnFinishedValue, kWriteCbValue, kAfterWriteTickInfoValue, kErroredValue,
];
printAs(WritableState, SHOWN, kState, VALUES);

/** Tells the trace that a stream is the process's own output. */
const isOutput = (stream, name) => internal.isOutput(stream._writableState, name);

module.exports = {
  WritableState,
  callFinished,
  kAfterWriteTickInfoValue,
  kBufferedValue,
  kOnConstructed,
  isOutput,
  kWriteCbValue,
  kWrittenOf,
  reset,
  whenFinished,
};
