// `Blob` and `File` of https://w3c.github.io/FileAPI/.
'use strict';

const {
  codes: { ERR_BUFFER_TOO_LARGE, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE, ERR_INVALID_THIS,
    ERR_MISSING_ARGS },
} = require('internal/errors');
const { TextDecoder, TextEncoder } = require('internal/encoding');
const { conversionError, enumerable, shownAs, tag } = require('internal/web/idl');
const { markCloneable } = require('internal/web/uncloneable');
const { BlobReader, FilePart, MemoryPart, fileAt, slice } = require('internal/blob_parts');

const kHandle = Symbol('kHandle');
const kType = Symbol('kType');
const kLength = Symbol('kLength');
const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const MAX_LENGTH = Number.MAX_SAFE_INTEGER;

const encoder = new TextEncoder();
const isBlob = (value) => value?.[kHandle] !== undefined;

/** What a blob is made of, which nobody sees. */
const Handle = class Blob {
  #parts;

  constructor(parts) {
    this.#parts = parts;
  }

  static parts(blob) {
    return blob[kHandle].#parts;
  }
};

function check(value, name = 'Blob') {
  if (!isBlob(value)) throw new ERR_INVALID_THIS(name);
  return value;
}

/** The elements of a sequence (WebIDL): anything that is not bytes or a blob becomes text. */
function sourcesOf(value) {
  const isIterable = (typeof value === 'object' || typeof value === 'function') && value !== null;
  if (!isIterable || typeof value[Symbol.iterator] !== 'function') {
    throw conversionError('Value cannot be converted to sequence.');
  }
  return Array.from(value, (source, index) => {
    if (isBlob(source) || isAnyArrayBuffer(source) || ArrayBuffer.isView(source)) return source;
    if (typeof source === 'symbol') {
      throw conversionError(`Value[${index}] is a Symbol and cannot be converted to a string.`);
    }
    return String(source);
  });
}

function isAnyArrayBuffer(value) {
  return value instanceof ArrayBuffer || value instanceof SharedArrayBuffer;
}

function partsOf(source, endings) {
  if (isBlob(source)) return Handle.parts(source);
  if (typeof source === 'string') {
    return [new MemoryPart(encoder.encode(endings === 'native' ? source.replace(/\r\n|\r|\n/g, '\n') : source))];
  }
  const view = isAnyArrayBuffer(source) ? new Uint8Array(source) : source;
  return [new MemoryPart(new Uint8Array(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength)))];
}

const typeOf = (text) => (/[^ -~]/.test(text) ? '' : text.toLowerCase());

/** A position, as WebIDL's clamped `long long`: the nearest integer, an even one if two are. */
function positionOf(value, name) {
  if (typeof value === 'symbol') throw conversionError(`${name} is a Symbol and cannot be converted to a number.`);
  const number = Number(value);
  if (Number.isNaN(number)) return 0;
  const clamped = Math.min(Math.max(number, -MAX_LENGTH), MAX_LENGTH);
  const below = Math.floor(clamped);
  if (clamped - below !== 0.5) return Math.round(clamped);
  return below % 2 === 0 ? below : below + 1;
}

class Blob {
  constructor(sources = [], options) {
    const list = sourcesOf(sources);
    if (options !== undefined && options !== null && typeof options !== 'object' && typeof options !== 'function') {
      throw new ERR_INVALID_ARG_TYPE('options', 'a dictionary', options);
    }
    const { endings = 'transparent', type = '' } = options ?? {};
    const wanted = `${endings}`;
    if (wanted !== 'transparent' && wanted !== 'native') throw new ERR_INVALID_ARG_VALUE('options.endings', wanted);
    const parts = list.flatMap((source) => partsOf(source, wanted));
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length > MAX_LENGTH) throw new ERR_BUFFER_TOO_LARGE(MAX_LENGTH);
    fill(this, parts, length, typeOf(`${type}`));
  }

  get type() {
    return check(this)[kType];
  }

  get size() {
    return check(this)[kLength];
  }

  slice(start = 0, end = this[kLength], contentType = '') {
    const size = check(this)[kLength];
    const within = (position) => (position < 0 ? Math.max(size + position, 0) : Math.min(position, size));
    const from = within(positionOf(start, 'start'));
    const to = within(positionOf(end, 'end'));
    const length = Math.max(to - from, 0);
    return blobOf(slice(Handle.parts(this), from, length), length, typeOf(`${contentType}`));
  }

  arrayBuffer() {
    if (!isBlob(this)) return Promise.reject(new ERR_INVALID_THIS('Blob'));
    return bufferOf(this);
  }

  text() {
    if (!isBlob(this)) return Promise.reject(new ERR_INVALID_THIS('Blob'));
    return bufferOf(this).then((buffer) => new TextDecoder().decode(buffer));
  }

  bytes() {
    if (!isBlob(this)) return Promise.reject(new ERR_INVALID_THIS('Blob'));
    return bufferOf(this).then((buffer) => new Uint8Array(buffer));
  }

  stream() {
    return streamOf(new BlobReader(Handle.parts(check(this))));
  }

  textStream() {
    const { TextDecoderStream } = require('internal/webstreams/text');
    return streamOf(new BlobReader(Handle.parts(check(this)))).pipeThrough(new TextDecoderStream());
  }

  [inspectCustom](depth, options) {
    if (depth < 0) return this;
    const { size, type } = this;
    return shownAs({ constructor: { name: 'Blob' } }, this, { size, type }, depth, options);
  }
}
enumerable(Blob.prototype, ['type', 'size', 'slice', 'arrayBuffer', 'text', 'bytes', 'stream', 'textStream']);
tag(Blob, 'Blob');

function fill(blob, parts, length, type) {
  blob[kHandle] = new Handle(parts);
  blob[kLength] = length;
  blob[kType] = type;
  markCloneable(blob, () => {
    if (parts.some((part) => part instanceof FilePart)) {
      throw new ERR_INVALID_STATE.TypeError('File-backed Blobs are not cloneable');
    }
    return blob instanceof File ? fileOf(blob) : blobOf(parts, length, type);
  });
  return blob;
}

const blobOf = (parts, length, type) => fill(Object.create(Blob.prototype), parts, length, type);

/** All bytes of a blob; a microtask passes between any two steps of its reader. */
function bufferOf(blob) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const reader = new BlobReader(Handle.parts(blob));
  const found = [];
  function next() {
    reader.next((error, bytes) => {
      if (error) {
        reject(error);
      } else if (bytes === null) {
        resolve(joined(found));
      } else {
        if (bytes !== undefined) found.push(bytes);
        queueMicrotask(next);
      }
    });
  }
  next();
  return promise;
}

function joined(pieces) {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

/** A byte stream that reads ahead, a step each immediate, as long as its reader wants more. */
function streamOf(reader) {
  const { ReadableStream } = require('internal/webstreams/readable');
  const { setImmediate } = require('timers');
  let waiting = [];

  function next(controller) {
    reader.next((error, bytes) => {
      if (waiting.length === 0) return;
      if (error) {
        const { reject } = waiting.shift();
        controller.error(error);
        reject(error);
        return;
      }
      if (bytes === null) {
        controller.close();
        controller.byobRequest?.respond(0);
        waiting.shift().resolve();
        return;
      }
      if (bytes?.length > 0) controller.enqueue(bytes);
      setImmediate(() => {
        if (controller.desiredSize < 0) waiting.shift()?.resolve();
        else next(controller);
      });
    });
  }

  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { promise, resolve, reject } = Promise.withResolvers();
      waiting.push({ resolve, reject });
      next(controller);
      return promise;
    },
    cancel(reason) {
      for (const { reject } of waiting) reject(reason);
      waiting = [];
    },
  }, { highWaterMark: 0 });
}

class File extends Blob {
  #name;
  #lastModified;

  constructor(fileBits, fileName, options = {}) {
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('fileBits', 'fileName');
    super(fileBits, options);
    const { lastModified } = options ?? {};
    this.#lastModified = lastModified === undefined ? Date.now() : +lastModified || 0;
    this.#name = `${fileName}`.toWellFormed();
  }

  get name() {
    if (!(#name in this)) throw new ERR_INVALID_THIS('File');
    return this.#name;
  }

  get lastModified() {
    if (!(#name in this)) throw new ERR_INVALID_THIS('File');
    return this.#lastModified;
  }

  [inspectCustom](depth, options) {
    if (depth < 0) return this;
    const { size, type, name, lastModified } = this;
    return shownAs({ constructor: { name: 'File' } }, this, { size, type, name, lastModified }, depth, options);
  }
}
enumerable(File.prototype, ['name', 'lastModified']);
tag(File, 'File');

function fileOf(file) {
  const { name, type, lastModified } = file;
  return new File([file], name, { type, lastModified });
}

function blobOfFile(path, type) {
  const part = fileAt(path);
  return blobOf([part], part.length, type);
}

// What `URL.createObjectURL` keeps, by its id.
const stored = new Map();
const PREFIX = 'blob:nodedata:';

function createObjectURL(obj) {
  if (!isBlob(obj)) throw new ERR_INVALID_ARG_TYPE('obj', 'Blob', obj);
  const url = PREFIX + require('crypto').randomUUID();
  stored.set(url, obj);
  return url;
}

function revokeObjectURL(url) {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('url');
  stored.delete(`${url}`);
}

function resolveObjectURL(url) {
  const blob = stored.get(`${url}`);
  return blob && blobOf(Handle.parts(blob), blob[kLength], blob[kType]);
}

module.exports = { Blob, File, blobOfFile, createObjectURL, isBlob, resolveObjectURL, revokeObjectURL };
