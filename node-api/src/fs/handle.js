// `FileHandle`: a descriptor whose methods give promises.
'use strict';

const {
  codes: { ERR_INVALID_STATE },
} = require('internal/errors');
const { validateBoolean, validateObject } = require('internal/validators');
const EventEmitter = require('events');
const { AbortError } = require('internal/errors');
const { Buffer } = require('buffer');
const { readOfHandle, readv, write, writev } = require('internal/fs/descriptors');
const contents = require('internal/fs/contents');
const { optionsOf } = require('internal/fs/arguments');
const { promised, waiting, withoutFrames } = require('internal/fs/forms');

/** Whether what is to be written comes in parts. */
function isParts(data) {
  if (data === null || typeof data !== 'object' || ArrayBuffer.isView(data)) return false;
  return data[Symbol.asyncIterator] !== undefined || data[Symbol.iterator] !== undefined;
}

// What a program sees that prints a handle.
const kHandle = Symbol('kHandle');
const kFd = Symbol('kFd');
const kRefs = Symbol('kRefs');
const kRef = Symbol('kRef');
const kUnref = Symbol('kUnref');
const kClosePromise = Symbol('kClosePromise');
const kCloseResolve = Symbol('kCloseResolve');
const kCloseReject = Symbol('kCloseReject');
/** Stands for the handle that Node keeps below its own. */
const NATIVE = new (class FileHandle {})();

/** An operation that has its result. */
// eslint-disable-next-line require-yield
function* done(result) {
  return result;
}

/** What `begin` gives, or a promise of what it throws. */
function promisedAtLeast(begin, name, method) {
  try {
    return begin();
  } catch (error) {
    require('internal/fs/handle_places').locate(error, name, method);
    return Promise.reject(error);
  }
}

class FileHandle extends EventEmitter {
  /** A web stream reads it. */
  #locked = false;

  constructor(fd) {
    super();
    this[kHandle] = NATIVE;
    this[kFd] = fd;
    // The handle itself, and every call that is under way: the last one closes the descriptor.
    this[kRefs] = 1;
    this[kClosePromise] = null;
  }

  getAsyncId() {
    return this[kFd];
  }

  get fd() {
    return this[kFd];
  }

  appendFile(data, options) {
    if (isParts(data)) return this.#writeParts(data, options);
    return this.#call('writeFile', (fd) => contents.writeFile(fd, data, options), 'writeFile', 'appendFile');
  }

  chmod(mode) {
    return this.#call('fchmod', (fd) => contents.fchmod(fd, mode));
  }

  chown(uid, gid) {
    return this.#call('fchown', (fd) => contents.fchown(fd, uid, gid));
  }

  datasync() {
    return this.#call('fdatasync', contents.fdatasync);
  }

  sync() {
    return this.#call('fsync', contents.fsync);
  }

  read(buffer, offset, length, position) {
    return this.#transfer('read', (fd) => readOfHandle(fd, buffer, offset, length, position));
  }

  readv(buffers, position) {
    return this.#transfer('readv', (fd) => readv(fd, buffers, position));
  }

  readFile(options) {
    return this.#call('readFile', (fd) => contents.readFile(fd, options));
  }

  readLines(options = undefined) {
    const { Interface } = require('internal/readline/interface');
    return new Interface({ input: this.createReadStream(options), crlfDelay: Infinity });
  }

  stat(options) {
    return this.#call('fstat', (fd) => contents.fstat(fd, options));
  }

  truncate(len = 0) {
    return this.#call('ftruncate', (fd) => contents.ftruncate(fd, len));
  }

  utimes(atime, mtime) {
    return this.#call('futimes', (fd) => contents.futimes(fd, atime, mtime));
  }

  write(buffer, offset, length, position) {
    const kind = typeof buffer === 'string' ? 'writeText' : 'write';
    // Nothing to write is never looked at.
    const nothing = buffer?.byteLength === 0;
    const operation = nothing ? () => done({ bytesWritten: 0, buffer }) : (fd) => write(fd, buffer, offset, length, position);
    return this.#transfer('write', operation, kind);
  }

  writev(buffers, position) {
    return this.#transfer('writev', (fd) => writev(fd, buffers, position));
  }

  writeFile(data, options) {
    if (isParts(data)) return this.#writeParts(data, options);
    return this.#call('writeFile', (fd) => contents.writeFile(fd, data, options));
  }

  /** Writes what an iterable gives, one after the other. */
  async #writeParts(parts, options) {
    const { encoding, signal } = optionsOf(options, {});
    for await (const part of parts) {
      if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
      const bytes = ArrayBuffer.isView(part) ? part : Buffer.from(part, encoding || 'utf8');
      await this.#call('writeFile', (fd) => contents.writeFile(fd, bytes, { signal }));
    }
  }

  readableWebStream(options = {}) {
    if (this[kFd] === -1) throw new ERR_INVALID_STATE('The FileHandle is closed');
    if (this[kClosePromise]) throw new ERR_INVALID_STATE('The FileHandle is closing');
    if (this.#locked) throw new ERR_INVALID_STATE('The FileHandle is locked');
    this.#locked = true;
    validateObject(options, 'options');
    const { type = 'bytes', autoClose = false } = options;
    validateBoolean(autoClose, 'options.autoClose');
    if (type !== 'bytes') {
      process.emitWarning('A non-"bytes" options.type has no effect. A byte-oriented steam is always created.',
        'ExperimentalWarning');
    }
    const { kState } = require('internal/webstreams/support');
    const { ReadableStream } = require('internal/webstreams/readable');
    const over = async () => {
      this[kUnref]();
      if (autoClose) await this.close();
    };
    const stream = new ReadableStream({
      type: 'bytes',
      autoAllocateChunkSize: 16_384,
      pull: async (controller) => {
        const { view } = controller.byobRequest;
        const { bytesRead } = await this.read(view, view.byteOffset, view.byteLength);
        if (bytesRead === 0) {
          controller.close();
          await over();
        }
        controller.byobRequest.respond(bytesRead);
      },
      cancel: over,
    });
    this[kRef]();
    this.once('close', () => stream[kState].cancel());
    return stream;
  }

  createReadStream(options = undefined) {
    return new (require('internal/fs/streams').ReadStream)(undefined, { ...options, fd: this });
  }

  createWriteStream(options = undefined) {
    return new (require('internal/fs/streams').WriteStream)(undefined, { ...options, fd: this });
  }

  /** `kind` is what the stack of an error says of what waits for the call. */
  async #call(name, operation, kind = name, method = undefined) {
    const shown = waiting(`FileHandle.${kind}`, this);
    if (this[kFd] === -1) {
      throw require('internal/fs/handle_places').closed(name, method);
    }
    this[kRef]();
    try {
      // What is refused at once is waited for as well.
      return await promisedAtLeast(() => promised(name, operation(this[kFd]), shown), name, method);
    } finally {
      this[kUnref]();
    }
  }

  /** Somebody uses the handle: it is not closed before he has done. */
  [kRef]() {
    this[kRefs]++;
  }

  [kUnref]() {
    this[kRefs]--;
    if (this[kRefs] === 0) this.#closeNow().then(this[kCloseResolve], this[kCloseReject]);
  }

  /** A call whose result says how many bytes it moved. */
  #transfer(name, operation, kind = name) {
    return this.#call(name, function* (fd) {
      return { __proto__: null, ...(yield* operation(fd)) };
    }, kind);
  }

  #closeNow() {
    const fd = this[kFd];
    this[kFd] = -1;
    return promised('close', contents.close(fd), withoutFrames);
  }

  close = () => {
    if (this[kFd] === -1) return Promise.resolve();
    if (this[kClosePromise]) return this[kClosePromise];
    this[kRefs]--;
    const forget = () => {
      this[kClosePromise] = undefined;
    };
    if (this[kRefs] === 0) {
      this[kClosePromise] = this.#closeNow().finally(forget);
    } else {
      const later = Promise.withResolvers();
      this[kClosePromise] = later.promise.finally(() => {
        forget();
        this[kCloseResolve] = undefined;
        this[kCloseReject] = undefined;
      });
      this[kCloseResolve] = later.resolve;
      this[kCloseReject] = later.reject;
    }
    this.emit('close');
    return this[kClosePromise];
  };

  async [Symbol.asyncDispose]() {
    await this.close();
  }
}

module.exports = { FileHandle, isParts, kRef, kUnref };
