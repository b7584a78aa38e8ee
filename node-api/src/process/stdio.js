// `process.stdout`, `process.stderr` and `process.stdin` as they are when the first two lead into a pipe and there is
// no input. Writes to a pipe are synchronous. Made when a program first asks for them: `console` alone does not.
'use strict';

const { begin, opens } = require('internal/async_hooks/operations');
const { ErrnoException } = require('internal/errors');
const { Duplex, Readable } = require('stream');
const { Buffer } = require('buffer');
const { isOutput } = require('internal/streams/write_state');

const EPIPE = -32;
const kShut = Symbol('kShut');

/** What leads out. Like Node's it is a socket, whose readable side is off. */
class Socket extends Duplex {
  constructor(fd) {
    super({ allowHalfOpen: false, emitClose: false, decodeStrings: false, readable: false });
    isOutput(this, fd === 1 ? 'stdout' : 'stderr');
    this._type = 'pipe';
    this.fd = fd;
    this._isStdio = true;
    this.destroySoon = this.destroy;
    // As every socket it listens for the end of what it reads.
    this.on('end', function onReadableStreamEnd() {});
    if (opens(fd)) begin('PIPEWRAP', 'Pipe');
    Object.defineProperty(this, kShut, { value: false, writable: true });
  }

  _write(chunk, encoding, callback) {
    this._writev([{ chunk, encoding }], callback);
  }

  _writev(chunks, callback) {
    if (this[kShut]) {
      callback(new ErrnoException(EPIPE, 'write'));
      return;
    }
    for (const { chunk, encoding } of chunks) internal.write(this.fd, asWritten(chunk, encoding));
    callback();
  }

  _final(callback) {
    this[kShut] = true;
    internal.io(() => callback(), true);
  }

  // A destroyed one can be written to again, as long as the pipe was not shut: others print, too.
  _destroy(err, callback) {
    callback(err);
    this._undestroy();
    process.nextTick(() => this.emit('close'));
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }
}

const isUtf8 = (encoding) => !encoding || /^(utf-?8|buffer)$/i.test(encoding);
const asWritten = (chunk, encoding) =>
  typeof chunk === 'string' && !isUtf8(encoding) ? Buffer.from(chunk, encoding) : chunk;

/** What leads in: nothing does, so the first read finds the end. */
class ReadStream extends Readable {
  constructor(fd) {
    super({ highWaterMark: 64 * 1024, autoDestroy: false });
    this.fd = fd;
    this.bytesRead = 0;
  }

  _read() {
    internal.io(() => this.push(null), true);
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }
}

exports.open = (fd) => (fd === 0 ? new ReadStream(fd) : new Socket(fd));

/** Puts a stream that the console has written past where it would be: its tick, which calls `callback`, waits. */
exports.takeUp = (stream, callback) => {
  stream._write = (chunk, encoding, written) => written();
  stream.write('', callback);
  delete stream._write;
};
