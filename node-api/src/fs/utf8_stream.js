// `fs.Utf8Stream`: collects what is written and hands it to the file in large pieces. It is an emitter and no stream:
// nothing waits for it, and what has no room is dropped.
'use strict';

const EventEmitter = require('events');
const { Buffer } = require('buffer');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_OPERATION_FAILED },
} = require('internal/errors');
const {
  validateBoolean, validateFunction, validateObject, validateOneOf, validateString, validateUint32,
} = require('internal/validators');

const LARGEST_WRITE = 16 * 1024;
const FULL = 16_387;
/** How long a file that is busy is left alone, in milliseconds. */
const PAUSE = 100;
const CALLS = ['write', 'writeSync', 'fsync', 'fsyncSync', 'close', 'open', 'mkdir', 'mkdirSync'];
const isBusy = (error) => error.code === 'EAGAIN' || error.code === 'EBUSY';
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

/** The two kinds of content: what is accepted, how pieces are joined, and what a write has left of one. */
const TEXT = {
  empty: '',
  extra: ['utf8'],
  check: (data) => validateString(data, 'data'),
  join: (parts) => parts.join(''),
  own: (piece) => piece,
  /** Lengths are units of text, writes tell bytes: the two differ only where a character was cut off. */
  rest(piece, written) {
    const units = Buffer.byteLength(piece) === written ? written : Buffer.from(piece).toString('utf8', 0, written).length;
    return [piece.slice(units), units];
  },
};
const BYTES = {
  empty: Buffer.alloc(0),
  extra: [],
  check(data) {
    if (!Buffer.isBuffer(data)) throw new ERR_INVALID_ARG_TYPE('data', 'Buffer', data);
  },
  join: (parts) => (parts.length === 1 ? parts[0] : Buffer.concat(parts)),
  own: (piece) => Buffer.from(piece),
  rest: (piece, written) => [piece.subarray(written), written],
};

class Utf8Stream extends EventEmitter {
  #fs;
  #form;
  #settings;
  #fd = -1;
  #file = null;
  /** Pieces that wait, each with its parts and their length; `#piece` is what is being written of the one before. */
  #queue = [];
  #piece;
  #length = 0;
  #isWriting = false;
  #isOpening = false;
  #isReopening = false;
  #isEnding = false;
  #isDestroyed = false;
  #isFlushing = false;
  #isDrainDue = false;
  #timer;

  constructor(options = {}) {
    validateObject(options, 'options');
    const { dest, append = true, contentMode = 'utf8', fs = {}, retryEAGAIN, mode } = options;
    const target = options.fd ?? dest;
    super();
    validateObject(fs, 'options.fs');
    this.#fs = { ...require('fs'), ...fs };
    for (const name of CALLS) validateFunction(this.#fs[name], `options.fs.${name}`);
    const settings = {
      hwm: Math.max(options.minLength || 0, FULL),
      minLength: options.minLength || 0,
      maxLength: options.maxLength || 0,
      maxWrite: options.maxWrite || LARGEST_WRITE,
      periodicFlush: options.periodicFlush || 0,
    };
    for (const name of Object.keys(settings)) validateUint32(settings[name], `options.${name}`);
    const flags = {
      sync: options.sync || false, fsync: options.fsync || false, append: append || false, mkdir: options.mkdir || false,
    };
    for (const name of Object.keys(flags)) validateBoolean(flags[name], `options.${name}`);
    const retry = retryEAGAIN || (() => true);
    validateFunction(retry, 'options.retryEAGAIN');
    validateOneOf(contentMode, 'options.contentMode', ['buffer', 'utf8']);
    this.#settings = { ...settings, ...flags, retry, mode };
    this.#form = contentMode === 'buffer' ? BYTES : TEXT;
    this.#piece = this.#form.empty;

    if (typeof target === 'number') {
      this.#fd = target;
      process.nextTick(() => this.emit('ready'));
    } else if (typeof target === 'string') {
      this.#open(target);
    } else {
      throw new ERR_INVALID_ARG_TYPE('fd', ['number', 'string'], target);
    }
    const { maxWrite, minLength, periodicFlush } = this.#settings;
    if (minLength >= maxWrite) {
      throw new ERR_INVALID_ARG_VALUE.RangeError('minLength', minLength, `should be smaller than maxWrite (${maxWrite})`);
    }
    this.on('newListener', (name) => {
      if (name === 'drain') this.#isDrainDue = false;
    });
    if (periodicFlush !== 0) this.#timer = setInterval(() => this.flush(null), periodicFlush).unref();
  }

  write(data) {
    this.#checkAlive();
    this.#form.check(data);
    const { hwm, maxLength, maxWrite, minLength } = this.#settings;
    const length = this.#length + data.length;
    if (maxLength && length > maxLength) {
      this.emit('drop', data);
      return this.#length < hwm;
    }
    const last = this.#queue.at(-1);
    if (last === undefined || last.length + data.length > maxWrite) {
      this.#queue.push({ parts: [data], length: data.length });
    } else {
      last.parts.push(data);
      last.length += data.length;
    }
    this.#length = length;
    if (!this.#isWriting && length >= minLength) this.#writeNext();
    return this.#length < hwm;
  }

  flush(cb = function (_error) {}) {
    validateFunction(cb, 'cb');
    if (this.#isDestroyed) {
      cb(new ERR_INVALID_STATE('Utf8Stream is destroyed'));
      return;
    }
    if (this.#settings.minLength <= 0) {
      cb();
      return;
    }
    this.#callAfterDrain(cb);
    if (!this.#isWriting) this.#writeNext();
  }

  flushSync() {
    this.#checkAlive();
    if (this.#fd < 0) throw new ERR_INVALID_STATE('Invalid file descriptor');
    if (!this.#isWriting && this.#piece.length > 0) {
      this.#queue.unshift({ parts: [this.#piece], length: this.#piece.length });
      this.#piece = this.#form.empty;
    }
    while (this.#queue.length > 0) {
      let piece = this.#form.join(this.#queue[0].parts);
      do {
        try {
          piece = this.#rest(piece, this.#writeSync(piece));
        } catch (error) {
          if (isBusy(error) && !this.#settings.retry(error, piece.length, this.#length - piece.length)) throw error;
          pause();
        }
      } while (piece.length > 0);
      this.#queue.shift();
    }
    if (this.#form === BYTES) return;
    try {
      this.#fs.fsyncSync(this.#fd);
    } catch {
      // Not everything that is open can be synced.
    }
  }

  reopen(file) {
    this.#checkAlive();
    if (this.#isOpening) {
      this.once('ready', () => this.reopen(file));
      return;
    }
    if (this.#isEnding) return;
    if (!this.#file) {
      throw new ERR_OPERATION_FAILED('Unable to reopen a file descriptor, you must pass a file to SonicBoom');
    }
    if (file) this.#file = file;
    this.#isReopening = true;
    if (this.#isWriting) return;
    const old = this.#fd;
    this.once('ready', () => {
      if (old === this.#fd) return;
      this.#fs.close(old, (error) => {
        if (error) this.emit('error', error);
      });
    });
    this.#open(this.#file);
  }

  end() {
    this.#checkAlive();
    if (this.#isOpening) {
      this.once('ready', () => this.end());
      return;
    }
    if (this.#isEnding) return;
    this.#isEnding = true;
    if (this.#isWriting) return;
    if (this.#length > 0 && this.#fd >= 0) this.#writeNext();
    else this.#close();
  }

  destroy() {
    if (!this.#isDestroyed) this.#close();
  }

  get mode() {
    return this.#settings.mode;
  }

  get file() {
    return this.#file;
  }

  get fd() {
    return this.#fd;
  }

  get minLength() {
    return this.#settings.minLength;
  }

  get maxLength() {
    return this.#settings.maxLength;
  }

  get writing() {
    return this.#isWriting;
  }

  get sync() {
    return this.#settings.sync;
  }

  get fsync() {
    return this.#settings.fsync;
  }

  get append() {
    return this.#settings.append;
  }

  get periodicFlush() {
    return this.#settings.periodicFlush;
  }

  get contentMode() {
    return this.#form === BYTES ? 'buffer' : 'utf8';
  }

  get mkdir() {
    return this.#settings.mkdir;
  }

  [Symbol.dispose]() {
    this.destroy();
  }

  #checkAlive() {
    if (this.#isDestroyed) throw new ERR_INVALID_STATE('Utf8Stream is destroyed');
  }

  #writeSync(piece) {
    return this.#fs.writeSync(this.#fd, piece, ...this.#form.extra);
  }

  #writeLater() {
    this.#fs.write(this.#fd, this.#piece, ...this.#form.extra, (...args) => this.#written(...args));
  }

  /** What is left of a piece; that much less waits. */
  #rest(piece, written) {
    const [rest, gone] = this.#form.rest(piece, written);
    this.#length = Math.max(this.#length - gone, 0);
    return rest;
  }

  #writeNext() {
    this.#isWriting = true;
    if (this.#piece.length === 0) this.#piece = this.#form.join(this.#queue.shift()?.parts ?? []);
    if (!this.#settings.sync) {
      this.#piece = this.#form.own(this.#piece);
      this.#writeLater();
      return;
    }
    try {
      this.#written(null, this.#writeSync(this.#piece));
    } catch (error) {
      this.#written(error);
    }
  }

  /** A write has failed, or has taken `count` bytes. */
  #written(error, count) {
    if (error) {
      this.#failed(error);
      return;
    }
    this.emit('write', count);
    this.#piece = this.#rest(this.#piece, count);
    if (this.#piece.length > 0 && !this.#settings.sync) {
      this.#writeLater();
      return;
    }
    try {
      while (this.#piece.length > 0) this.#piece = this.#rest(this.#piece, this.#writeSync(this.#piece));
    } catch (failure) {
      this.#written(failure);
      return;
    }
    if (this.#settings.fsync) this.#fs.fsyncSync(this.#fd);
    this.#goOn();
  }

  #failed(error) {
    const { retry, sync } = this.#settings;
    if (!isBusy(error) || !retry(error, this.#piece.length, this.#length - this.#piece.length)) {
      this.#isWriting = false;
      this.emit('error', error);
    } else if (sync) {
      try {
        pause();
        this.#written(undefined, 0);
      } catch (failure) {
        this.#written(failure);
      }
    } else {
      setTimeout(() => this.#writeLater(), PAUSE);
    }
  }

  /** A whole piece is in the file: what comes now. */
  #goOn() {
    if (this.#isReopening) {
      this.#isWriting = false;
      this.#isReopening = false;
      this.reopen();
    } else if (this.#length > this.#settings.minLength || (this.#isEnding && this.#length > 0)) {
      this.#writeNext();
    } else if (this.#isEnding) {
      this.#isWriting = false;
      this.#close();
    } else {
      this.#isWriting = false;
      if (!this.#settings.sync) {
        this.emit('drain');
      } else if (!this.#isDrainDue) {
        this.#isDrainDue = true;
        process.nextTick(() => this.#drain());
      }
    }
  }

  #drain() {
    if (this.listenerCount('drain') === 0) return;
    this.#isDrainDue = false;
    this.emit('drain');
  }

  #callAfterDrain(callback) {
    this.#isFlushing = true;
    const done = (error) => {
      this.#isFlushing = false;
      // A descriptor that was closed meanwhile has nothing left to sync.
      if (error?.code === 'EBADF') callback();
      else callback(error);
    };
    const onDrain = () => {
      if (this.#settings.fsync || this.#isDestroyed) done();
      else this.#fs.fsync(this.#fd, done);
      this.off('error', onError);
    };
    const onError = (error) => {
      this.#isFlushing = false;
      callback(error);
      this.off('drain', onDrain);
    };
    this.once('drain', onDrain);
    this.once('error', onError);
  }

  #open(file) {
    const { append, mkdir, mode, sync } = this.#settings;
    const flags = append ? 'a' : 'w';
    const folder = require('path').dirname(file);
    this.#isOpening = true;
    this.#isWriting = true;
    this.#isDrainDue = false;
    const opened = (error, fd) => this.#opened(file, error, fd);
    if (sync) {
      try {
        if (mkdir) this.#fs.mkdirSync(folder, { recursive: true });
        opened(null, this.#fs.openSync(file, flags, mode));
      } catch (error) {
        opened(error);
        throw error;
      }
    } else if (mkdir) {
      this.#fs.mkdir(folder, { recursive: true }, (error) => {
        if (error) opened(error);
        else this.#fs.open(file, flags, mode, opened);
      });
    } else {
      this.#fs.open(file, flags, mode, opened);
    }
  }

  #opened(file, error, fd) {
    const { minLength, sync } = this.#settings;
    const wasReopening = this.#isReopening;
    this.#isReopening = false;
    this.#isOpening = false;
    this.#isWriting = false;
    // Nobody can listen yet while the constructor runs.
    const tell = (act) => (sync ? process.nextTick(act) : act());
    if (error) {
      tell(() => {
        if (!sync || this.listenerCount('error') > 0) this.emit('error', error);
      });
      return;
    }
    this.#fd = fd;
    this.#file = file;
    tell(() => this.emit('ready'));
    if (this.#isDestroyed) return;
    if ((!this.#isWriting && this.#length > minLength) || this.#isFlushing) this.#writeNext();
    else if (wasReopening) process.nextTick(() => this.emit('drain'));
  }

  #close() {
    if (this.#fd === -1) {
      this.once('ready', () => this.#close());
      return;
    }
    clearInterval(this.#timer);
    this.#isDestroyed = true;
    this.#queue = [];
    const closed = (error) => {
      if (error) {
        this.emit('error', error);
        return;
      }
      if (this.#isEnding && !this.#isWriting) this.emit('finish');
      this.emit('close');
    };
    try {
      this.#fs.fsync(this.#fd, () => {
        if (this.#fd === 1 || this.#fd === 2) closed();
        else this.#fs.close(this.#fd, closed);
      });
    } catch {
      // A file system of the program's own may refuse; then nothing is closed.
    }
  }
}

exports.Utf8Stream = Utf8Stream;
