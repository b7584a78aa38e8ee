// What the state objects of both sides have in common: properties that stand for flags of the machine, and how a state is
// printed.
'use strict';

const {
  codes: { ERR_UNKNOWN_ENCODING },
} = require('internal/errors');
const { Buffer } = require('buffer');
const { addAbortSignal } = require('internal/streams/abort');

const isUtf8 = (encoding) => encoding === 'utf8' || encoding === 'utf-8';

/** The encoding that strings are taken to have where none is named. */
exports.defaultEncodingOf = function defaultEncodingOf(options) {
  const encoding = options?.defaultEncoding ?? 'utf8';
  if (!isUtf8(encoding) && !Buffer.isEncoding(encoding)) throw new ERR_UNKNOWN_ENCODING(encoding);
  return encoding;
};

/** Makers of properties, over the natives that read and set the flags of a side. */
exports.propertiesOf = ({ flags, setFlag }) => ({
  flag: (bit) => ({
    get() {
      return (flags(this) & bit) !== 0;
    },
    set(value) {
      setFlag(this, bit, Boolean(value));
    },
  }),
  /** A value beside a flag that says that there is one. */
  valued: (bit, key) => ({
    get() {
      return (flags(this) & bit) !== 0 ? this[key] : null;
    },
    set(value) {
      if (value) this[key] = value;
      setFlag(this, bit, Boolean(value));
    },
  }),
  /** An encoding beside a flag that says that it is the usual one. */
  encoding: (bit, key) => ({
    get() {
      return (flags(this) & bit) !== 0 ? 'utf8' : this[key];
    },
    set(value) {
      setFlag(this, bit, isUtf8(value));
      if (!isUtf8(value)) this[key] = value;
    },
  }),
});

/**
 * Prints a state with the properties that Node's has, in their order: some first, its own behind them, then the flags,
 * and the values beside them as they came. In JSON are the first ones and its own.
 */
exports.printAs = function printAs(State, first, flags, values) {
  const custom = Symbol.for('nodejs.util.inspect.custom');
  const prototype = Object.create(State.prototype, {
    constructor: { value: State, configurable: true, writable: true },
    [custom]: { value: undefined },
  });
  const viewOf = (state, last) => {
    const view = Object.create(prototype);
    for (const key of [...first, ...Object.keys(state), ...last]) {
      const value = state[key];
      // A readable side says so only where it was told.
      if (!(key in state) || Object.hasOwn(view, key) || (key === 'readable' && value === undefined)) continue;
      Object.defineProperty(view, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return view;
  };
  const inspected = function () {
    const shown = Object.getOwnPropertySymbols(this).filter((key) => values.includes(key));
    return viewOf(this, [flags, ...shown]);
  };
  const toJSON = function () {
    return { ...viewOf(this, []) };
  };
  Object.defineProperty(State.prototype, custom, { value: inspected, configurable: true, writable: true });
  Object.defineProperty(State.prototype, 'toJSON', { value: toJSON, configurable: true, writable: true });
};

/** Takes the functions that a program gives instead of methods, and its signal. */
exports.takeOptions = function takeOptions(stream, options, methods) {
  if (!options) return;
  for (const name of methods) if (typeof options[name] === 'function') stream[`_${name}`] = options[name];
  if (options.signal) addAbortSignal(options.signal, stream);
};
