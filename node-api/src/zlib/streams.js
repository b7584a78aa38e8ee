// The streams of `zlib`: a `Transform` over a handle that fills an output buffer at a time, on the pool.
'use strict';

const {
  codes: { ERR_BUFFER_TOO_LARGE, ERR_INTERNAL_ASSERTION, ERR_OUT_OF_RANGE, ERR_TRAILING_JUNK_AFTER_STREAM_END },
  genericNodeError,
  setInside,
} = require('internal/errors');
const { begin } = require('internal/async_hooks/operations');
const { keepFrame } = require('internal/async_hooks/resource');
const { validateBoolean } = require('internal/validators');
const { Buffer } = require('buffer');
const { Transform, finished } = require('stream');
const { between, dictionaryOf, finite } = require('internal/zlib/options');
const { constants } = require('internal/zlib/constants');

const {
  DEFLATE, DEFLATERAW, Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_MIN_CHUNK, Z_DEFAULT_CHUNK,
  Z_MIN_WINDOWBITS, Z_MAX_WINDOWBITS, Z_DEFAULT_WINDOWBITS, Z_MIN_LEVEL, Z_MAX_LEVEL, Z_DEFAULT_COMPRESSION,
  Z_MIN_MEMLEVEL, Z_MAX_MEMLEVEL, Z_DEFAULT_MEMLEVEL, Z_DEFAULT_STRATEGY, Z_FIXED, INFLATE, GZIP, GUNZIP, UNZIP,
} = constants;

const kError = Symbol('kError');
const kFlushFlag = Symbol('kFlushFlag');
/** Each handle's operation, and what calls in the frame that it was made in: its callbacks run there. */
const begun = new WeakMap();
/** The handles that the pool works with. */
const busy = new WeakSet();
const kOwner = Symbol('owner_symbol');
const MAX_LENGTH = Number.MAX_SAFE_INTEGER;
const CODES = { 2: 'Z_NEED_DICT', '-2': 'Z_STREAM_ERROR', '-3': 'Z_DATA_ERROR', '-5': 'Z_BUF_ERROR' };

/** What of Node is on the stack of an error of the library. */
const FRAMES = [
  'genericNodeError (node:internal/errors:986:15)',
  'wrappedFn (node:internal/errors:540:14)',
  'Zlib.zlibOnError [as onerror] (node:zlib:193:17)',
];

/** The methods of the native handles. A call's errors go to `onerror`. */
const Handle = class Zlib {
  /** Works through `input` as far as `output` has room; `done` hears how much was read and written. */
  write(flush, input, output, done) {
    const [read, written, cost, errno, message] = internal.run(this, flush, input, output);
    const stream = this[kOwner];
    busy.add(this);
    const { operation, inFrame } = begun.get(this);
    inFrame(internal.pool, stream.constructor.name.toLowerCase(), stream.cb, () => {
      busy.delete(this);
      if (errno === undefined) {
        done(read, written);
        return;
      }
      this.onerror(message, errno, CODES[errno]);
      // No function of the program was running, nor any of Node's but these.
      stream[kError].stack = [`Error: ${message}`, ...FRAMES].join('\n    at ');
    }, cost, operation);
  }

  /** The same at once: `[read, written]`. `calls` are Node's functions that led here. */
  writeSync(flush, input, output, calls) {
    const [read, written, cost, errno, message] = internal.run(this, flush, input, output);
    internal.hold(cost);
    if (errno !== undefined) {
      this.onerror(message, errno, CODES[errno], 'processChunkSync (node:zlib:438:12)', ...calls);
    }
    return [read, written];
  }

  reset() {
    if (busy.has(this)) {
      const error = new Error('Cannot reset zlib stream while a write is in progress');
      setInside(error, 'node:zlib:305:23', '  return this._handle.reset();', 'ZlibBase.reset (node:zlib:305:23)');
      throw error;
    }
    internal.reset(this);
  }

  params(level, strategy) {
    const [errno, message] = internal.parameters(this, level, strategy);
    // What comes of it while the pool works with the handle is chance.
    if (errno !== undefined && !busy.has(this)) this.onerror(message, errno, CODES[errno]);
  }
};

/** A stream does not go on after an error. */
function zlibOnError(message, errno, code, ...calls) {
  const stream = this[kOwner];
  const error = genericNodeError(message, { errno, code });
  setInside(error, '', '', ...FRAMES, ...calls);
  stream.destroy(error);
  stream[kError] = error;
}

function windowBitsOf(value, mode) {
  const inflates = mode === INFLATE || mode === GUNZIP || mode === UNZIP;
  // Whoever inflates may leave the size of the window to the stream.
  if (inflates && (value === undefined || value === null || value === 0)) return 0;
  const least = Z_MIN_WINDOWBITS + (mode === GZIP ? 1 : 0);
  return between(value, 'options.windowBits', least, Z_MAX_WINDOWBITS, Z_DEFAULT_WINDOWBITS);
}

/** The class that all are made of; `mode` is a number of `constants`. */
function Zlib(options, mode) {
  const given = options || {};
  const windowBits = options ? windowBitsOf(given.windowBits, mode) : windowBitsOf(undefined, mode);
  const level = between(given.level, 'options.level', Z_MIN_LEVEL, Z_MAX_LEVEL, Z_DEFAULT_COMPRESSION);
  const memLevel = between(given.memLevel, 'options.memLevel', Z_MIN_MEMLEVEL, Z_MAX_MEMLEVEL, Z_DEFAULT_MEMLEVEL);
  const strategy = between(given.strategy, 'options.strategy', Z_DEFAULT_STRATEGY, Z_FIXED, Z_DEFAULT_STRATEGY);
  const dictionary = dictionaryOf(given.dictionary);
  const oneMember = given.rejectGarbageAfterEnd === true;
  const handle = internal.make(Handle.prototype, mode, windowBits, level, strategy, dictionary, oneMember, memLevel);
  begun.set(handle, { operation: begin('ZLIB', handle, true), inFrame: keepFrame() });
  this._writeState = new Uint32Array(2);
  const settings = settingsOf(given);
  Transform.call(this, { autoDestroy: true, ...withoutObjects(options) });
  this[kError] = null;
  this.bytesWritten = 0;
  this._handle = handle;
  handle.onerror = zlibOnError;
  handle[kOwner] = this;
  this._outBuffer = Buffer.allocUnsafe(settings.chunkSize);
  this._outOffset = 0;
  this._chunkSize = settings.chunkSize;
  this._defaultFlushFlag = settings.flush;
  this._finishFlushFlag = settings.finishFlush;
  this._defaultFullFlushFlag = Z_FULL_FLUSH;
  this._flushBoundIdx = 0;
  this._info = given.info;
  this._maxOutputLength = settings.maxOutputLength;
  this._rejectGarbageAfterEnd = oneMember;
  this._level = level;
  this._strategy = strategy;
  this._mode = mode;
}
Object.setPrototypeOf(Zlib.prototype, Transform.prototype);
Object.setPrototypeOf(Zlib, Transform);

function settingsOf(given) {
  const chunkSize = finite(given.chunkSize, 'options.chunkSize') ?? Z_DEFAULT_CHUNK;
  if (chunkSize < Z_MIN_CHUNK) throw new ERR_OUT_OF_RANGE('options.chunkSize', `>= ${Z_MIN_CHUNK}`, chunkSize);
  const flush = between(given.flush, 'options.flush', Z_NO_FLUSH, Z_BLOCK, Z_NO_FLUSH);
  const finishFlush = between(given.finishFlush, 'options.finishFlush', Z_NO_FLUSH, Z_BLOCK, Z_FINISH);
  const maxOutputLength = between(given.maxOutputLength, 'options.maxOutputLength', 1, MAX_LENGTH, MAX_LENGTH);
  if (given.rejectGarbageAfterEnd !== undefined) {
    validateBoolean(given.rejectGarbageAfterEnd, 'options.rejectGarbageAfterEnd');
  }
  return { chunkSize, flush, finishFlush, maxOutputLength };
}

/** Bytes go in and come out, whatever was asked for. */
function withoutObjects(options) {
  if (!options || !(options.encoding || options.objectMode || options.writableObjectMode)) return options;
  return { ...options, encoding: null, objectMode: false, writableObjectMode: false };
}

const methods = Zlib.prototype;

Object.defineProperty(methods, '_closed', {
  configurable: true,
  enumerable: true,
  get() {
    return !this._handle;
  },
});

/** The handle, which is there until the stream is closed. */
function handleOf(stream) {
  if (!stream._handle) throw new ERR_INTERNAL_ASSERTION('zlib binding closed');
  return stream._handle;
}

methods.reset = function () {
  return handleOf(this).reset();
};

/** The last chunk has been written: what zlib holds back comes out. */
methods._flush = function (callback) {
  this._transform(Buffer.alloc(0), '', callback);
};

// `_flush` is called when the stream is about to finish, not as its `_final`.
methods._final = function (callback) {
  callback();
};

/** Flushes, from the weakest to the strongest. */
const STRENGTH = [Z_NO_FLUSH, Z_BLOCK, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH];

/** Empty chunks that are written to say that here shall be flushed. */
const FLUSHES = STRENGTH.map(() => Buffer.from(new ArrayBuffer()));
FLUSHES.forEach((chunk, flush) => {
  chunk[kFlushFlag] = flush;
});

methods.flush = function (kind, callback) {
  if (typeof kind === 'function' || (kind === undefined && !callback)) {
    callback = kind;
    kind = this._defaultFullFlushFlag;
  }
  kind = between(kind, 'kind', Z_NO_FLUSH, Z_BLOCK, this._defaultFullFlushFlag);
  if (this.writableFinished) {
    if (callback) process.nextTick(callback);
  } else if (this.writableEnded) {
    if (callback) this.once('end', callback);
  } else {
    this.write(FLUSHES[kind], '', callback);
  }
};

methods.close = function (callback) {
  if (callback) finished(this, callback);
  this.destroy();
};

methods._destroy = function (error, callback) {
  this._handle = null;
  callback(error);
};

methods.params = function params(level, strategy, callback) {
  between(level, 'level', Z_MIN_LEVEL, Z_MAX_LEVEL);
  between(strategy, 'strategy', Z_DEFAULT_STRATEGY, Z_FIXED);
  if (this._level === level && this._strategy === strategy) {
    process.nextTick(callback);
    return;
  }
  // What was written before is compressed as it was to be.
  this.flush(Z_SYNC_FLUSH, () => {
    const handle = handleOf(this);
    // Node leaves the compressor of the other formats as it was.
    if (this._mode === DEFLATE || this._mode === DEFLATERAW) handle.params(level, strategy);
    if (this.destroyed) return;
    this._level = level;
    this._strategy = strategy;
    if (callback) callback();
  });
};

methods._transform = function (chunk, encoding, callback) {
  let flush = typeof chunk[kFlushFlag] === 'number' ? chunk[kFlushFlag] : this._defaultFlushFlag;
  const isLast = this.writableEnded && this.writableLength === chunk.byteLength;
  if (isLast && STRENGTH.indexOf(this._finishFlushFlag) >= STRENGTH.indexOf(flush)) flush = this._finishFlushFlag;
  this._processChunk(chunk, flush, callback);
};

methods._processChunk = function (chunk, flush, callback) {
  if (typeof callback !== 'function') return processNow(this, chunk, flush);
  if (this._handle) goOn(this, this._handle, { input: chunk, flush, callback });
  else process.nextTick(callback);
  return undefined;
};

/** Where the next output goes. */
const room = (stream) => stream._outBuffer.subarray(stream._outOffset, stream._chunkSize);

/** Output of so many bytes, cut from the buffer. */
function cut(stream, written) {
  const start = stream._outOffset;
  stream._outOffset += written;
  return stream._outBuffer.subarray(start, start + written);
}

/** A new buffer once the old one is full. */
function renew(stream) {
  if (stream._outOffset < stream._chunkSize) return;
  stream._outOffset = 0;
  stream._outBuffer = Buffer.allocUnsafe(stream._chunkSize);
}

function goOn(stream, handle, job) {
  const output = room(stream);
  handle.write(job.flush, job.input, output, (read, written) => {
    stream._writeState.set([output.length - written, job.input.length - read]);
    job.input = job.input.subarray(read);
    taken(stream, handle, job, read, written, written === output.length);
  });
}

/** The pool is done with a part of a chunk; `isFull` when there was no room for more output. */
function taken(stream, handle, job, read, written, isFull) {
  if (stream.destroyed) {
    job.callback();
    return;
  }
  stream.bytesWritten += read;
  const wanted = written === 0 || stream.push(cut(stream, written));
  if (stream.destroyed) {
    job.callback();
    return;
  }
  renew(stream);
  if (isFull) {
    if (wanted) goOn(stream, handle, job);
    else whenRead(stream, () => goOn(stream, handle, job));
    return;
  }
  // Input that is left over although there is room stands behind the end of the compressed data.
  if (job.input.length > 0) {
    if (stream._rejectGarbageAfterEnd) {
      const error = new ERR_TRAILING_JUNK_AFTER_STREAM_END();
      stream.destroy(error);
      job.callback(error);
      return;
    }
    stream.push(null);
  }
  job.callback();
}

/** Calls `act` once when the readable side asks for more. */
function whenRead(stream, act) {
  const read = stream._read;
  stream._read = function (n) {
    stream._read = read;
    act();
    stream._read(n);
  };
}

/** All of the output for all of the input, at once. `caller` is how a stack shows the function that asks for it. */
function processNow(stream, chunk, flush, caller) {
  const calls = ['zlibBufferSync (node:zlib:182:12)', `${caller} (node:zlib:811:14)`];
  const handle = stream._handle;
  const parts = [];
  let [input, length, done] = [chunk, 0, false];
  stream.on('error', () => {});
  while (!done) {
    const output = room(stream);
    const [read, written] = handle.writeSync(flush, input, output, calls);
    if (stream[kError]) throw stream[kError];
    input = input.subarray(read);
    length += written;
    if (written > 0) parts.push(cut(stream, written));
    if (length > stream._maxOutputLength) {
      stream._handle = null;
      const error = new ERR_BUFFER_TOO_LARGE(stream._maxOutputLength);
      const line = '        throw new ERR_BUFFER_TOO_LARGE(self._maxOutputLength);';
      setInside(error, 'node:zlib:465:9', line, 'processChunkSync (node:zlib:465:15)', ...calls);
      throw error;
    }
    done = written < output.length;
    renew(stream);
  }
  stream._handle = null;
  if (input.length > 0 && stream._rejectGarbageAfterEnd) throw new ERR_TRAILING_JUNK_AFTER_STREAM_END();
  stream.bytesWritten = chunk.length - input.length;
  return parts.length === 1 ? parts[0] : Buffer.concat(parts, length);
}

module.exports = { Zlib, processNow };
