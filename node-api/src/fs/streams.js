// `fs.createReadStream` and `fs.createWriteStream`: streams over a file's descriptor, which is opened as the stream's
// construction and closed as its destruction.
'use strict';

const {
  codes: {
    ERR_INVALID_ARG_TYPE, ERR_METHOD_NOT_IMPLEMENTED, ERR_OUT_OF_RANGE, ERR_STREAM_DESTROYED, ERR_SYSTEM_ERROR,
  },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateInt32 } = require('internal/validators');
const { Buffer } = require('buffer');
const { Readable, Writable, finished } = require('stream');
const { errorOrDestroy } = require('internal/streams/destroy');
const { optionsOf, pathOf } = require('internal/fs/arguments');
const fs = require('fs');
const { FileHandle, kRef, kUnref } = require('internal/fs/handle');

const kFs = Symbol('kFs');
const kHandle = Symbol('kHandle');
const kIsPerformingIO = Symbol('kIsPerformingIO');
const kIoDone = Symbol('kIoDone');
const MARK = 64 * 1024;
/** How often in a row a write may write nothing. */
const RETRIES = 5;

module.exports = { ReadStream, WriteStream };

function ReadStream(path, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(path, options);
  const settings = { highWaterMark: MARK, ...copied(options) };
  settings.highWaterMark ??= MARK;
  openingOf(this, path, settings, 'r');
  settings.autoDestroy = settings.autoClose === undefined ? true : settings.autoClose;
  validateFunction(this[kFs].read, 'options.fs.read');
  if (settings.autoDestroy) validateFunction(this[kFs].close, 'options.fs.close');
  this.start = settings.start;
  this.end = settings.end;
  this.pos = undefined;
  this.bytesRead = 0;
  this[kIsPerformingIO] = false;
  startAt(this);
  if (this.end === undefined) {
    this.end = Infinity;
  } else if (this.end !== Infinity) {
    validateInteger(this.end, 'end', 0);
    if (this.start !== undefined && this.start > this.end) {
      throw new ERR_OUT_OF_RANGE('start', `<= "end" (here: ${this.end})`, this.start);
    }
  }
  Readable.call(this, settings);
}
Object.setPrototypeOf(ReadStream.prototype, Readable.prototype);
Object.setPrototypeOf(ReadStream, Readable);

function WriteStream(path, options) {
  if (!(this instanceof WriteStream)) return new WriteStream(path, options);
  const settings = { ...copied(options), decodeStrings: true };
  openingOf(this, path, settings, 'w');
  settings.autoDestroy = settings.autoClose === undefined ? true : settings.autoClose;
  const { write, writev, close, fsync } = this[kFs];
  if (!write && !writev) throw new ERR_INVALID_ARG_TYPE('options.fs.write', 'function', write);
  if (write) validateFunction(write, 'options.fs.write');
  if (writev) validateFunction(writev, 'options.fs.writev');
  if (settings.autoDestroy) validateFunction(close, 'options.fs.close');
  this.flush = settings.flush ?? false;
  if (this.flush !== false) {
    validateBoolean(this.flush, 'options.flush');
    validateFunction(fsync, 'options.fs.fsync');
  }
  // One of the two is enough.
  if (!write) this._write = null;
  if (!writev) this._writev = null;
  this.start = settings.start;
  this.pos = undefined;
  this.bytesWritten = 0;
  this[kIsPerformingIO] = false;
  startAt(this);
  Writable.call(this, settings);
  if (settings.encoding) this.setDefaultEncoding(settings.encoding);
}
Object.setPrototypeOf(WriteStream.prototype, Writable.prototype);
Object.setPrototypeOf(WriteStream, Writable);

const copied = (options) => ({ ...optionsOf(options, {}) });

function startAt(stream) {
  if (stream.start === undefined) return;
  validateInteger(stream.start, 'start', 0);
  stream.pos = stream.start;
}

/** Where the stream's descriptor comes from: a path, a number or a handle. */
function openingOf(stream, path, options, flags) {
  const { fd } = options;
  if (fd === undefined || fd === null) {
    stream.fd = null;
    stream[kFs] = options.fs || fs;
    validateFunction(stream[kFs].open, 'options.fs.open');
    stream.path = path instanceof Uint8Array ? path : pathOf(path);
    stream.flags = options.flags === undefined ? flags : options.flags;
    stream.mode = options.mode === undefined ? 0o666 : options.mode;
    if (path instanceof Uint8Array) pathOf(path);
  } else if (typeof fd === 'number') {
    validateInt32(fd, 'fd', 0);
    stream[kFs] = options.fs || fs;
    stream.fd = fd;
  } else if (typeof fd === 'object' && fd instanceof FileHandle) {
    if (options.fs) throw new ERR_METHOD_NOT_IMPLEMENTED('FileHandle with fs');
    stream[kHandle] = fd;
    stream[kFs] = operationsOf(fd);
    fd[kRef]();
    fd.on('close', stream.close.bind(stream));
    // A closed handle has none.
    validateInt32(fd.fd, 'fd', 0);
    stream.fd = fd.fd;
  } else {
    throw new ERR_INVALID_ARG_TYPE('options.fd', ['number', 'FileHandle'], fd);
  }
}

/** A handle's methods in the form that `fs` has. */
const operationsOf = (handle) => ({
  close(_fd, callback) {
    handle[kUnref]();
    handle.close().then(() => callback(), callback);
  },
  fsync: (_fd, callback) => handle.sync().then(() => callback(), callback),
  read: (_fd, buffer, offset, length, position, callback) =>
    handle.read(buffer, offset, length, position).then(
      (result) => callback(null, result.bytesRead, result.buffer),
      (error) => callback(error, 0, buffer),
    ),
  write: (_fd, buffer, offset, length, position, callback) =>
    handle.write(buffer, offset, length, position).then(
      (result) => callback(null, result.bytesWritten, result.buffer),
      (error) => callback(error, 0, buffer),
    ),
  writev: (_fd, buffers, position, callback) =>
    handle.writev(buffers, position).then(
      (result) => callback(null, result.bytesWritten, result.buffers),
      (error) => callback(error, 0, buffers),
    ),
});

function _construct(callback) {
  if (typeof this.fd === 'number') {
    callback();
    return;
  }
  if (this.open !== openNothing) {
    constructByOpen(this, callback);
    return;
  }
  this[kFs].open(this.path, this.flags, this.mode, (error, fd) => {
    if (error) {
      callback(error);
      return;
    }
    this.fd = fd;
    callback();
    tellOpen(this);
    tellReady(this);
  });
}

function tellOpen(stream) {
  stream.emit('open', stream.fd);
}

function tellReady(stream) {
  stream.emit('ready');
}

/** Programs of old replace `open`, which then says by an event that it is done. */
function constructByOpen(stream, callback) {
  const { emit } = stream;
  stream.emit = function (...args) {
    if (args[0] === 'open' || args[0] === 'error') {
      this.emit = emit;
      callback(...(args[0] === 'error' ? [args[1]] : []));
      if (args[0] === 'error') return;
    }
    Reflect.apply(emit, this, args);
  };
  stream.open();
}

const openNothing = function () {};

/** Closes the descriptor; a call that is under way is waited for, for it would hit whatever gets the number next. */
function _destroy(error, callback) {
  if (this[kIsPerformingIO]) this.once(kIoDone, (ioError) => close(this, error || ioError, callback));
  else close(this, error, callback);
}

function close(stream, error, callback) {
  if (!stream.fd) {
    callback(error);
  } else if (stream.flush) {
    stream[kFs].fsync(stream.fd, (flushError) => closeNow(stream, error || flushError, callback));
  } else {
    closeNow(stream, error, callback);
  }
}

function closeNow(stream, error, callback) {
  stream[kFs].close(stream.fd, (closeError) => callback(closeError || error));
  stream.fd = null;
}

/** `autoClose` is what the stream's state calls otherwise. */
function nameAutoClose(prototype, state) {
  Object.defineProperty(prototype, 'autoClose', {
    get() {
      return this[state].autoDestroy;
    },
    set(value) {
      this[state].autoDestroy = value;
    },
  });
}

const reading = ReadStream.prototype;
nameAutoClose(reading, '_readableState');
reading.open = openNothing;
reading._construct = _construct;

reading._read = function (n) {
  const done = this.pos === undefined ? this.bytesRead : this.pos;
  const size = Math.min(this.end - done + 1, n);
  if (size <= 0) {
    this.push(null);
    return;
  }
  this[kIsPerformingIO] = true;
  this[kFs].read(this.fd, Buffer.allocUnsafeSlow(size), 0, size, this.pos, (error, bytesRead, buffer) => {
    this[kIsPerformingIO] = false;
    if (this.destroyed) {
      this.emit(kIoDone, error);
    } else if (error) {
      errorOrDestroy(this, error);
    } else if (bytesRead > 0) {
      if (this.pos !== undefined) this.pos += bytesRead;
      this.bytesRead += bytesRead;
      // A short read does not keep the whole buffer.
      this.push(bytesRead === buffer.length ? buffer : Buffer.from(buffer.subarray(0, bytesRead)));
    } else {
      pushEnd(this);
    }
  });
};

function pushEnd(stream) {
  stream.push(null);
}

reading._destroy = _destroy;

reading.close = function (callback) {
  if (typeof callback === 'function') finished(this, callback);
  this.destroy();
};

const writing = WriteStream.prototype;
nameAutoClose(writing, '_writableState');
writing.open = openNothing;
writing._construct = _construct;

writing._write = function (data, encoding, callback) {
  perform(this, data.length, () => {
    writeAll(this, data, data.length, this.pos, (error) => ended(this, error, callback));
  });
};

writing._writev = function (data, callback) {
  const chunks = data.map(({ chunk }) => chunk);
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const stream = this;
  function endedAll(error) {
    ended(stream, error, callback);
  }
  perform(this, size, () => writevAll(this, chunks, size, this.pos, endedAll));
};

function perform(stream, size, write) {
  stream[kIsPerformingIO] = true;
  write();
  if (stream.pos !== undefined) stream.pos += size;
}

function ended(stream, error, callback) {
  stream[kIsPerformingIO] = false;
  callback(error);
  if (stream.destroyed) stream.emit(kIoDone, error);
}

/** Judges a write of `size` bytes: what is left to write, or the error; calls `callback` when there is nothing more. */
function judge(stream, error, written, size, retries, callback, goOn) {
  if (error?.code === 'EAGAIN') [error, written] = [null, 0];
  if (stream.destroyed || error) {
    callback(error || new ERR_STREAM_DESTROYED('write'));
    return;
  }
  stream.bytesWritten += written;
  const again = written ? 0 : retries + 1;
  if (again > RETRIES) callback(new ERR_SYSTEM_ERROR('write failed'));
  else if (size > written) goOn(size - written, again);
  else callback();
}

function writeAll(stream, data, size, pos, callback, retries = 0) {
  stream[kFs].write(stream.fd, data, 0, size, pos, (error, written, buffer) => {
    judge(stream, error, written, size, retries, callback, (left, again) => {
      writeAll(stream, buffer.slice(written), left, pos + written, callback, again);
    });
  });
}

function writevAll(stream, chunks, size, pos, callback, retries = 0) {
  stream[kFs].writev(stream.fd, chunks, pos, function writtenAll(error, written, buffers) {
    judge(stream, error, written, size, retries, callback, (left, again) => {
      const rest = [Buffer.concat(buffers).subarray(written)];
      writevAll(stream, rest, left, pos + written, callback, again);
    });
  });
}

writing._destroy = _destroy;

writing.close = function (callback) {
  if (callback) {
    if (this.closed) {
      process.nextTick(callback);
      return;
    }
    this.on('close', callback);
  }
  if (!this.autoClose) this.on('finish', this.destroy);
  this.end();
};

// It is not destroyed before all is written.
writing.destroySoon = writing.end;

for (const prototype of [reading, writing]) {
  Object.defineProperty(prototype, 'pending', {
    get() {
      return this.fd === null;
    },
    configurable: true,
  });
}
