// `Duplex`: a readable and a writable side that share events, errors and destruction, and nothing else.
'use strict';

const { Stream } = require('internal/streams/legacy');
const Readable = require('internal/streams/readable');
const Writable = require('internal/streams/writable');
const { kOnConstructed: kReadableConstructed } = require('internal/streams/read_state');
const { kOnConstructed: kWritableConstructed } = require('internal/streams/write_state');
const { takeOptions } = require('internal/streams/state');
const { construct } = require('internal/streams/destroy');

/** Methods that options can bring, in the order in which Node takes them. */
const METHODS = ['read', 'write', 'writev', 'destroy', 'final', 'construct'];

module.exports = Duplex;
Object.setPrototypeOf(Duplex.prototype, Readable.prototype);
Object.setPrototypeOf(Duplex, Readable);

// The methods of the writable side, as far as the readable side has none of that name.
const OF_WRITABLE = ['write', 'cork', 'uncork', 'setDefaultEncoding', '_write', '_writev', 'end', 'destroy'];
for (const name of OF_WRITABLE) Duplex.prototype[name] = Writable.prototype[name];

function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  // The usual events have their places from the start.
  this._events ??= {
    close: undefined,
    error: undefined,
    prefinish: undefined,
    finish: undefined,
    drain: undefined,
    data: undefined,
    end: undefined,
    readable: undefined,
  };
  this._readableState = new Readable.ReadableState(options, this, true);
  this._writableState = new Writable.WritableState(options, this, true);
  this.allowHalfOpen = options ? options.allowHalfOpen !== false : true;
  if (options) {
    if (options.readable === false) {
      Object.assign(this._readableState, { readable: false, ended: true, endEmitted: true });
    }
    if (options.writable === false) {
      Object.assign(this._writableState, { writable: false, ending: true, ended: true, finished: true });
    }
  }
  takeOptions(this, options, METHODS);
  Stream.call(this, options);
  if (this._construct !== undefined && this._construct !== null) {
    construct(this, () => {
      this._readableState[kReadableConstructed](this);
      this._writableState[kWritableConstructed](this);
    });
  }
}

const PROPERTIES = [
  'writable', 'writableHighWaterMark', 'writableObjectMode', 'writableBuffer', 'writableLength', 'writableFinished',
  'writableCorked', 'writableEnded', 'writableNeedDrain',
];
for (const name of PROPERTIES) {
  Object.defineProperty(Duplex.prototype, name, Object.getOwnPropertyDescriptor(Writable.prototype, name));
}
Object.defineProperty(Duplex.prototype, 'destroyed', {
  get() {
    const readable = this._readableState;
    const writable = this._writableState;
    if (readable === undefined || writable === undefined) return false;
    return readable.destroyed && writable.destroyed;
  },
  set(value) {
    if (!this._readableState || !this._writableState) return;
    this._readableState.destroyed = value;
    this._writableState.destroyed = value;
  },
});

Duplex.fromWeb = function (pair, options) {
  return require('internal/webstreams/from_web').duplexFrom(pair, options);
};
Duplex.toWeb = function (duplex, options) {
  return require('internal/webstreams/to_web').pairOf(duplex, options);
};
Duplex.from = function (body) {
  return require('internal/streams/duplexify')(body, 'body');
};
