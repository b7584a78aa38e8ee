// `ReadableState`: the object that holds a readable side's machine, and what of the side is not a matter of order: the
// chunks, the encoding, the error, the destinations.
'use strict';

const { StringDecoder } = require('string_decoder');
const { markOf } = require('internal/streams/marks');
const { defaultEncodingOf, printAs, propertiesOf } = require('internal/streams/state');

// The places of the flags, as in `sim_core::stream::readable_flags`.
const FLAGS = {
  objectMode: 0, ended: 9, endEmitted: 10, reading: 11, constructed: 8, sync: 12, needReadable: 13, emittedReadable: 14,
  readableListening: 15, resumeScheduled: 16, errorEmitted: 1, emitClose: 3, autoDestroy: 2, destroyed: 4, closed: 5,
  closeEmitted: 6, multiAwaitDrain: 17, readingMore: 18, dataEmitted: 19,
};
const ERRORED = 1 << 7;
const DEFAULT_UTF8 = 1 << 20;
const DECODER = 1 << 21;
const ENCODING = 1 << 22;
const HAS_FLOWING = 1 << 23;
const FLOWING = 1 << 24;
const HAS_PAUSED = 1 << 25;
const PAUSED = 1 << 26;

const kErroredValue = Symbol('kErroredValue');
const kDefaultEncodingValue = Symbol('kDefaultEncodingValue');
const kDecoderValue = Symbol('kDecoderValue');
const kEncodingValue = Symbol('kEncodingValue');
const kState = Symbol('kState');
/** The destinations that the machine knows by number. */
const kDestinations = Symbol('kDestinations');
const kEnabled = Symbol('kEnabled');
/** A method of the state's prototype: the stream's construction is over. */
const kOnConstructed = Symbol('kOnConstructed');

function ReadableState(options, stream, isDuplex) {
  const objectMode = Boolean(options?.objectMode || (isDuplex && options?.readableObjectMode));
  const mark = markOf(objectMode, options, 'readableHighWaterMark', isDuplex);
  const emitClose = options?.emitClose !== false;
  const autoDestroy = options?.autoDestroy !== false;
  const state = internal.make(ReadableState.prototype, mark, objectMode, emitClose, autoDestroy, stream);
  state.buffer = [];
  state.bufferIndex = 0;
  state.pipes = [];
  hide(state, kDestinations, []);
  hide(state, kEnabled, undefined);

  state.defaultEncoding = defaultEncodingOf(options);
  if (options?.encoding) {
    state.decoder = new StringDecoder(options.encoding);
    state.encoding = options.encoding;
  }
  return state;
}

const hide = (state, key, value) => Object.defineProperty(state, key, { value, writable: true });
const { encoding, flag, valued } = propertiesOf(internal);

for (const name of Object.keys(FLAGS)) Object.defineProperty(ReadableState.prototype, name, flag(1 << FLAGS[name]));
Object.defineProperties(ReadableState.prototype, {
  errored: valued(ERRORED, kErroredValue),
  decoder: valued(DECODER, kDecoderValue),
  encoding: valued(ENCODING, kEncodingValue),
  defaultEncoding: encoding(DEFAULT_UTF8, kDefaultEncodingValue),
  flowing: {
    get() {
      const flags = internal.flags(this);
      return (flags & HAS_FLOWING) === 0 ? null : (flags & FLOWING) !== 0;
    },
    set(value) {
      const says = value !== null && value !== undefined;
      internal.setFlag(this, HAS_FLOWING, says);
      internal.setFlag(this, FLOWING, says && Boolean(value));
    },
  },
  paused: {
    get() {
      return (internal.flags(this) & PAUSED) !== 0;
    },
    set(value) {
      internal.setFlag(this, HAS_PAUSED, true);
      internal.setFlag(this, PAUSED, Boolean(value));
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
  length: {
    get() {
      return internal.length(this);
    },
    // The length follows the buffer. Node lets a program spoil it; nothing good came of that.
    set(_value) {},
  },
  readable: {
    get() {
      return this[kEnabled];
    },
    set(value) {
      this[kEnabled] = value;
      internal.setEnabled(this, value);
    },
  },
  pipesCount: {
    get() {
      return this.pipes.length;
    },
  },
  awaitDrainWriters: {
    get() {
      const waiting = internal.waiting(this);
      if (waiting === null) return null;
      const known = this[kDestinations];
      return typeof waiting === 'number' ? known[waiting] : new SafeSet(waiting.map((number) => known[number]));
    },
  },
  [kState]: {
    get() {
      return internal.flags(this);
    },
  },
});

/** Node's own kind of set, which says so. */
class SafeSet extends Set {
  get [Symbol.toStringTag]() {
    return 'SafeSet';
  }
}

const SHOWN = ['highWaterMark', 'buffer', 'bufferIndex', 'length', 'pipes', 'awaitDrainWriters', 'readable'];
const VALUES = [kDefaultEncodingValue, kDecoderValue, kEncodingValue, kErroredValue];
printAs(ReadableState, SHOWN, kState, VALUES);

module.exports = { ReadableState, kDestinations, kOnConstructed };
