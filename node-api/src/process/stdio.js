// `process.stdout` and `process.stderr` as they are when they lead into a pipe: writes are synchronous, callbacks come
// with the next tick.
'use strict';

const EventEmitter = require('events');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_STREAM_NULL_VALUES, ERR_STREAM_WRITE_AFTER_END, ERR_UNKNOWN_ENCODING },
} = require('internal/errors');

class Socket extends EventEmitter {
  constructor(fd) {
    super();
    this.fd = fd;
    this._type = 'pipe';
    this.writable = fd !== 0;
    this.readable = fd === 0;
    this.destroyed = false;
    this.writableLength = 0;
    this.writableEnded = false;
    this.writableFinished = false;
    this.writableNeedDrain = false;
    this.writableObjectMode = false;
    this.writableHighWaterMark = 65536;
  }

  write(chunk, encoding, callback) {
    if (typeof encoding === 'function') {
      callback = encoding;
      encoding = undefined;
    }
    if (chunk === null) throw new ERR_STREAM_NULL_VALUES();
    if (typeof chunk !== 'string' && !ArrayBuffer.isView(chunk)) {
      throw new ERR_INVALID_ARG_TYPE('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk);
    }
    if (this.writableEnded) {
      const error = new ERR_STREAM_WRITE_AFTER_END();
      process.nextTick(() => {
        callback?.(error);
        this.emit('error', error);
      });
      return false;
    }
    if (typeof chunk === 'string' && encoding && !/^utf-?8$/i.test(encoding)) {
      const { Buffer } = require('buffer');
      if (!Buffer.isEncoding(encoding)) throw new ERR_UNKNOWN_ENCODING(encoding);
      chunk = Buffer.from(chunk, encoding);
    }
    internal.write(this.fd, chunk);
    if (typeof callback === 'function') process.nextTick(callback, null);
    return true;
  }

  end(chunk, encoding, callback) {
    if (typeof chunk === 'function') [chunk, callback] = [undefined, chunk];
    else if (typeof encoding === 'function') [encoding, callback] = [undefined, encoding];
    if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
    this.writableEnded = true;
    process.nextTick(() => {
      this.writableFinished = true;
      callback?.();
      this.emit('finish');
    });
    return this;
  }

  cork() {}

  uncork() {}

  setDefaultEncoding() {
    return this;
  }

  destroy() {
    this.destroyed = true;
    return this;
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }
}

exports.open = (fd) => new Socket(fd);
