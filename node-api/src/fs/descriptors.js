// Reading and writing by file descriptor: `fs.read`, `fs.write` and the `FileHandle` of the promise form.
'use strict';

const EventEmitter = require('events');
const { validateFunction } = require('internal/validators');
const { codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE } } = require('internal/errors');

exports.make = function make({ check, checkFd, bytesOf, runOnPool, runSync }) {
  /** `(buffer, offset, length, position)` in all the ways in which it may be given. */
  function readArguments(buffer, offset, length, position) {
    if (buffer !== null && typeof buffer === 'object' && !ArrayBuffer.isView(buffer)) {
      ({ buffer, offset, length, position } = buffer);
    } else if (offset !== null && typeof offset === 'object') {
      ({ offset, length, position } = offset);
    }
    if (buffer === undefined) buffer = require('buffer').Buffer.alloc(16384);
    if (!ArrayBuffer.isView(buffer)) {
      throw new ERR_INVALID_ARG_TYPE('buffer', ['Buffer', 'TypedArray', 'DataView'], buffer);
    }
    offset ??= 0;
    length ??= buffer.byteLength - offset;
    if (length > buffer.byteLength - offset) {
      throw new ERR_OUT_OF_RANGE('length', `<= ${buffer.byteLength - offset}`, length);
    }
    return { buffer, offset, length, position: typeof position === 'number' ? position : -1 };
  }

  function* read(fd, ...args) {
    checkFd(fd);
    const { buffer, offset, length, position } = readArguments(...args);
    return yield () => {
      const bytes = check(internal.read(fd, length, position), 'read');
      new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, offset);
      return { bytesRead: bytes.length, buffer };
    };
  }

  function* write(fd, data, offset, length, position) {
    checkFd(fd);
    let bytes;
    if (typeof data === 'string') {
      bytes = bytesOf(data, typeof length === 'string' ? length : 'utf8');
      position = offset;
    } else {
      if (!ArrayBuffer.isView(data)) {
        throw new ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
      }
      if (offset !== null && typeof offset === 'object') ({ offset, length, position } = offset);
      const start = offset ?? 0;
      bytes = bytesOf(data).subarray(start, start + (length ?? data.byteLength - start));
    }
    return yield () => ({
      bytesWritten: check(internal.write(fd, bytes, typeof position === 'number' ? position : -1), 'write'),
      buffer: data,
    });
  }

  function checkBuffers(buffers) {
    if (Array.isArray(buffers) && buffers.every((buffer) => ArrayBuffer.isView(buffer))) return;
    throw new ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers);
  }

  function* readv(fd, buffers, position) {
    checkFd(fd);
    checkBuffers(buffers);
    return yield () => {
      const length = buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0);
      const bytes = check(internal.read(fd, length, typeof position === 'number' ? position : -1), 'read');
      let at = 0;
      for (const buffer of buffers) {
        const piece = bytes.subarray(at, at + buffer.byteLength);
        new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(piece);
        at += piece.length;
      }
      return { bytesRead: bytes.length, buffers };
    };
  }

  function* writev(fd, buffers, position) {
    checkFd(fd);
    checkBuffers(buffers);
    return yield () => {
      const bytes = require('buffer').Buffer.concat(buffers.map((buffer) => bytesOf(buffer)));
      const at = typeof position === 'number' ? position : -1;
      return { bytesWritten: check(internal.write(fd, bytes, at), 'write'), buffers };
    };
  }

  const callbacks = {
    readv(fd, buffers, ...args) {
      const callback = args.pop();
      validateFunction(callback, 'cb');
      const steps = readv(fd, buffers, ...args);
      runOnPool('readv', callback, steps, steps.next(), (error, value) =>
        error ? callback(error) : callback(null, value.bytesRead, value.buffers));
    },
    readvSync: (fd, ...args) => runSync(readv(fd, ...args)).bytesRead,
    writev(fd, buffers, ...args) {
      const callback = args.pop();
      validateFunction(callback, 'cb');
      const steps = writev(fd, buffers, ...args);
      runOnPool('writev', callback, steps, steps.next(), (error, value) =>
        error ? callback(error) : callback(null, value.bytesWritten, value.buffers));
    },
    writevSync: (fd, ...args) => runSync(writev(fd, ...args)).bytesWritten,
    read(fd, ...args) {
      const callback = args.pop();
      validateFunction(callback, 'cb');
      const steps = read(fd, ...args);
      runOnPool('read', callback, steps, steps.next(), (error, value) =>
        error ? callback(error) : callback(null, value.bytesRead, value.buffer));
    },
    readSync: (fd, ...args) => runSync(read(fd, ...args)).bytesRead,
    write(fd, data, ...args) {
      const callback = args.pop();
      validateFunction(callback, 'cb');
      const steps = write(fd, data, ...args);
      runOnPool('write', callback, steps, steps.next(), (error, value) =>
        error ? callback(error) : callback(null, value.bytesWritten, value.buffer));
    },
    writeSync: (fd, data, ...args) => runSync(write(fd, data, ...args)).bytesWritten,
  };

  const promised = (label, steps) =>
    new Promise((resolve, reject) => {
      runOnPool(label, resolve, steps, steps.next(), (error, value) => (error ? reject(error) : resolve(value)));
    });

  class FileHandle extends EventEmitter {
    #fd;
    #operations;

    constructor(fd, operations) {
      super();
      this.#fd = fd;
      this.#operations = operations;
    }

    get fd() {
      return this.#fd;
    }

    async read(...args) {
      return promised('read', read(this.#fd, ...args));
    }

    async write(...args) {
      return promised('write', write(this.#fd, ...args));
    }

    async readv(...args) {
      return promised('readv', readv(this.#fd, ...args));
    }

    async writev(...args) {
      return promised('writev', writev(this.#fd, ...args));
    }

    createReadStream(options) {
      return new (require('internal/fs/streams').ReadStream)(undefined, { ...options, fd: this });
    }

    createWriteStream(options) {
      return new (require('internal/fs/streams').WriteStream)(undefined, { ...options, fd: this });
    }

    async readFile(options) {
      return promised('readFile', this.#operations.readFile(this.#fd, options));
    }

    async writeFile(data, options) {
      return promised('writeFile', this.#operations.writeFile(this.#fd, data, options));
    }

    async appendFile(data, options) {
      return promised('appendFile', this.#operations.writeFile(this.#fd, data, options));
    }

    async stat(options) {
      return promised('fstat', this.#operations.fstat(this.#fd, options));
    }

    async truncate(length) {
      return promised('ftruncate', this.#operations.ftruncate(this.#fd, length));
    }

    async sync() {
      return promised('fsync', this.#operations.fsync(this.#fd));
    }

    async close() {
      if (this.#fd === -1) return undefined;
      const fd = this.#fd;
      this.#fd = -1;
      await promised('close', this.#operations.close(fd));
      this.emit('close');
      return undefined;
    }

    async [Symbol.asyncDispose]() {
      await this.close();
    }
  }

  exports.FileHandle = FileHandle;
  return { callbacks, FileHandle };
};
