// `Transform` and `PassThrough`: a duplex stream whose readable side is made of what is written to it.
'use strict';

const {
  codes: { ERR_METHOD_NOT_IMPLEMENTED },
} = require('internal/errors');
const Duplex = require('internal/streams/duplex');
const { markOf } = require('internal/streams/marks');

const kCallback = Symbol('kCallback');

Object.setPrototypeOf(Transform.prototype, Duplex.prototype);
Object.setPrototypeOf(Transform, Duplex);
Object.setPrototypeOf(PassThrough.prototype, Transform.prototype);
Object.setPrototypeOf(PassThrough, Transform);

function Transform(options) {
  if (!(this instanceof Transform)) return new Transform(options);
  const mark = options ? markOf(false, options, 'readableHighWaterMark', true) : undefined;
  if (mark === 0) {
    // Who wants nothing buffered wants it on neither side.
    options = {
      ...options,
      highWaterMark: null,
      readableHighWaterMark: mark,
      writableHighWaterMark: options.writableHighWaterMark || 0,
    };
  }
  Duplex.call(this, options);
  // `_read` is there from the start: a push need not wait for the first call.
  this._readableState.sync = false;
  this[kCallback] = null;
  if (options) {
    if (typeof options.transform === 'function') this._transform = options.transform;
    if (typeof options.flush === 'function') this._flush = options.flush;
  }
  // Some override `_final`; `_flush` is called all the same.
  this.on('prefinish', prefinish);
}

function final(cb) {
  if (typeof this._flush !== 'function' || this.destroyed) {
    this.push(null);
    if (cb) cb();
    return;
  }
  internal.invoke(this, '_flush', (error, data) => {
    if (error) {
      if (cb) cb(error);
      else this.destroy(error);
      return;
    }
    if (data !== undefined && data !== null) pushLast(this, data);
    this.push(null);
    if (cb) cb();
  });
}

function pushLast(stream, data) {
  stream.push(data);
}

function prefinish() {
  if (this._final !== final) final.call(this);
}

const methods = Transform.prototype;
methods._final = final;

methods._transform = function (chunk, encoding, callback) {
  throw new ERR_METHOD_NOT_IMPLEMENTED('_transform()');
};

methods._write = internal.transforming(kCallback);

methods._read = function () {
  const callback = this[kCallback];
  if (!callback) return;
  this[kCallback] = null;
  callback();
};

function PassThrough(options) {
  if (!(this instanceof PassThrough)) return new PassThrough(options);
  Transform.call(this, options);
}

PassThrough.prototype._transform = function (chunk, encoding, cb) {
  cb(null, chunk);
};

module.exports = { Transform, PassThrough };
