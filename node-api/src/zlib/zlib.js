// The `zlib` module: its classes, and the functions that put a whole buffer through a stream.
'use strict';

const {
  codes: { ERR_BUFFER_TOO_LARGE, ERR_INVALID_ARG_TYPE },
  setInside,
} = require('internal/errors');
const { validateFunction, validateUint32 } = require('internal/validators');
const { Buffer } = require('buffer');
const { deprecate } = require('internal/util/deprecate');
const { notSimulated } = require('internal/unsimulated');
const { viewOf } = require('internal/zlib/options');
const { constants } = require('internal/zlib/constants');
const { Zlib, processNow } = require('internal/zlib/streams');

/** Gives a function its name and, where it is told, its length. */
const named = (fn, name) => Object.defineProperty(fn, 'name', { value: name, configurable: true });

// Where in Node the options are refused, and where the classes call what they are made of.
const OF_BASE = {
  chunkSize: '235:13', flush: '239:13', finishFlush: '243:19', maxOutputLength: '248:23', rejectGarbageAfterEnd: '253:7',
};
const OF_ZLIB = { windowBits: '660:20', level: '665:13', memLevel: '669:16', strategy: '673:16', dictionary: '682:15' };
const MAKING = {
  Deflate: '748:8', Inflate: '757:8', Gzip: '766:8', Gunzip: '775:8', DeflateRaw: '785:8', InflateRaw: '794:8',
  Unzip: '803:8',
};
/** Options that Node refuses in their own place; a function that it leaves out of stacks refuses the others. */
const OPENLY = ['chunkSize', 'dictionary'];

/** The stack of an option's refusal shows the constructors of Node's. */
function placed(error, type, name, ...below) {
  const option = /"options\.(\w+)"/.exec(error?.message)?.[1];
  if (OF_BASE[option] === undefined && OF_ZLIB[option] === undefined) return;
  // That it is a number is asked before.
  const isNoNumber = option === 'chunkSize' && error.code === 'ERR_INVALID_ARG_TYPE';
  const base = isNoNumber ? '232:10' : OF_BASE[option];
  const frames = base
    ? [`${type}.ZlibBase (node:zlib:${base})`, `${type}.Zlib (node:zlib:705:12)`]
    : [`${type}.Zlib (node:zlib:${OF_ZLIB[option]})`];
  const line = OPENLY.includes(option) && !isNoNumber ? ['', ''] : ['node:internal/errors:543:7', '      throw error;'];
  setInside(error, ...line, ...frames, `new ${name} (node:zlib:${MAKING[name]})`, ...below);
}

/** A class that works in `mode`; old programs call it without `new`. */
function classOf(name, mode) {
  const withoutNew = deprecate(
    function instantiate(options) {
      return new Class(options);
    },
    `Instantiating ${name} without the 'new' keyword has been deprecated.`,
    'DEP0184',
  );
  function Class(opts) {
    if (!(this instanceof Class)) {
      try {
        return withoutNew(opts);
      } catch (error) {
        const called = this === undefined ? name : `Object.${name}`;
        const place = `node:zlib:${parseInt(MAKING[name], 10) - 2}:12`;
        placed(error, name, name, 'deprecateInstantiation (node:internal/util:225:10)', `${called} (${place})`);
        throw error;
      }
    }
    try {
      Zlib.call(this, opts, mode);
    } catch (error) {
      placed(error, this.constructor.name, name);
      throw error;
    }
  }
  Object.setPrototypeOf(Class.prototype, Zlib.prototype);
  Object.setPrototypeOf(Class, Zlib);
  return named(Class, name);
}

/** The bytes of what a `Sync` function was given. */
function bytesOf(buffer) {
  const bytes = typeof buffer === 'string' ? Buffer.from(buffer) : viewOf(buffer);
  if (bytes !== undefined) return bytes;
  throw new ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView', 'ArrayBuffer'], buffer);
}

/** Collects a stream's output for a callback. */
function collect(stream, input, callback) {
  validateFunction(callback, 'callback');
  const parts = [];
  stream.nread = 0;
  stream.cb = callback;
  stream.on('data', function zlibBufferOnData(chunk) {
    parts.push(chunk);
    this.nread += chunk.length;
    if (this.nread <= this._maxOutputLength) return;
    this.close();
    this.removeAllListeners('end');
    this.cb(new ERR_BUFFER_TOO_LARGE(this._maxOutputLength));
  });
  stream.on('error', function zlibBufferOnError(error) {
    this.removeAllListeners('end');
    this.cb(error);
  });
  stream.on('end', function zlibBufferOnEnd() {
    const buffer = parts.length === 1 ? parts[0] : Buffer.concat(parts, this.nread);
    this.close();
    this.cb(null, this._info ? { buffer, engine: this } : buffer);
  });
  stream.end(typeof input === 'string' ? input : (viewOf(input) ?? input));
}

const inOneCall = (Class) =>
  function asyncBufferWrapper(buffer, opts, callback) {
    if (typeof opts === 'function') [callback, opts] = [opts, {}];
    return collect(new Class(opts), buffer, callback);
  };
const atOnce = (Class, name) =>
  function syncBufferWrapper(buffer, opts) {
    const engine = new Class(opts);
    const caller = this === undefined ? 'syncBufferWrapper' : `Object.syncBufferWrapper [as ${name}]`;
    const result = processNow(engine, bytesOf(buffer), engine._finishFlushFlag, caller);
    return engine._info ? { buffer: result, engine } : result;
  };

const missing = (name) => named(notSimulated(`zlib.${name}`), name);

// The classes and functions in Node's order.
const CLASSES = [
  ['Deflate', constants.DEFLATE], ['Inflate', constants.INFLATE], ['Gzip', constants.GZIP], ['Gunzip', constants.GUNZIP],
  ['DeflateRaw', constants.DEFLATERAW], ['InflateRaw', constants.INFLATERAW], ['Unzip', constants.UNZIP],
  ['BrotliCompress'], ['BrotliDecompress'], ['ZstdCompress'], ['ZstdDecompress'],
];
const METHODS = [
  'Deflate', 'Gzip', 'DeflateRaw', 'Unzip', 'Inflate', 'Gunzip', 'InflateRaw', 'BrotliCompress', 'BrotliDecompress',
  'ZstdCompress', 'ZstdDecompress',
];
const CREATED = [
  'Deflate', 'Inflate', 'DeflateRaw', 'InflateRaw', 'Gzip', 'Gunzip', 'Unzip', 'BrotliCompress', 'BrotliDecompress',
  'ZstdCompress', 'ZstdDecompress',
];

exports.crc32 = function crc32(data, value = 0) {
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    throw new ERR_INVALID_ARG_TYPE('data', ['Buffer', 'TypedArray', 'DataView', 'string'], data);
  }
  validateUint32(value, 'value');
  return internal.crc32(bytesOf(data), value);
};
const simulated = {};
for (const [name, mode] of CLASSES) {
  if (mode !== undefined) simulated[name] = classOf(name, mode);
  exports[name] = simulated[name] ?? missing(name);
}
for (const name of METHODS) {
  const Class = simulated[name];
  const method = name[0].toLowerCase() + name.slice(1);
  exports[method] = Class ? inOneCall(Class) : missing(method);
  exports[`${method}Sync`] = Class ? atOnce(Class, `${method}Sync`) : missing(`${method}Sync`);
}
for (const name of CREATED) {
  const Class = simulated[name];
  const value = Class
    ? named(function (options) { return new Class(options); }, `create${name}`)
    : missing(`create${name}`);
  Object.defineProperty(exports, `create${name}`, { configurable: true, enumerable: true, value });
}

const RESULTS = [
  'Z_OK', 'Z_STREAM_END', 'Z_NEED_DICT', 'Z_ERRNO', 'Z_STREAM_ERROR', 'Z_DATA_ERROR', 'Z_MEM_ERROR', 'Z_BUF_ERROR',
  'Z_VERSION_ERROR',
];
const codes = Object.fromEntries(RESULTS.map((name) => [name, constants[name]]));
for (const name of RESULTS) codes[codes[name]] = name;
Object.defineProperties(exports, {
  constants: { configurable: false, enumerable: true, value: constants },
  codes: { enumerable: true, writable: false, value: Object.freeze(codes) },
});
for (const [name, value] of Object.entries(constants)) {
  if (!name.startsWith('BROTLI')) Object.defineProperty(exports, name, { enumerable: false, value, writable: false });
}
