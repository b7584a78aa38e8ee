// Reading and writing by file descriptor: `fs.read`, `fs.write` and their forms for several buffers.
'use strict';

const { validateBuffer, validateFunction, validateInt32, validateInteger, validateObject } = require('internal/validators');
const { customPromisifyArgs } = require('internal/util/promisify');
const { codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_OUT_OF_RANGE } } = require('internal/errors');
const { Buffer } = require('buffer');
const { normalizeEncoding } = require('internal/buffer/encodings');
const { bytesOf, checkFd } = require('internal/fs/arguments');
const { call, check, runSync, withLength } = require('internal/fs/forms');
const { located } = require('internal/fs/places');
const internal = require('internal/fs/system');

const EINVAL = -22;

const outOfRange = (name, range, value) => {
  throw new ERR_OUT_OF_RANGE(name, range, value);
};

/** A place in the file; -1 stands for the descriptor's own. */
function positionOf(position) {
  if (typeof position === 'bigint') return Number(position);
  return typeof position === 'number' ? position : -1;
}

/** The same where a position is asked for by name: what is none is refused. */
function checkedPosition(position, length) {
  if (position === undefined || position === null) return -1;
  if (typeof position === 'number') {
    validateInteger(position, 'position', -1);
  } else if (typeof position === 'bigint') {
    const last = 2n ** 63n - 1n - BigInt(length);
    if (!(position >= -1n && position <= last)) outOfRange('position', `>= -1 && <= ${last}`, position);
  } else {
    throw new ERR_INVALID_ARG_TYPE('position', ['integer', 'bigint'], position);
  }
  return Number(position);
}

/** `(buffer, offset, length, position)` in all the ways in which it may be given. */
function readArguments(buffer, offset, length, position) {
  if (buffer !== null && typeof buffer === 'object' && !ArrayBuffer.isView(buffer)) {
    ({ buffer, offset, length, position } = buffer);
    buffer ??= Buffer.alloc(16384);
  } else if (offset !== null && typeof offset === 'object') {
    ({ offset, length, position } = offset);
  }
  if (buffer === undefined) buffer = Buffer.alloc(16384);
  if (!ArrayBuffer.isView(buffer)) {
    throw new ERR_INVALID_ARG_TYPE('buffer', ['Buffer', 'TypedArray', 'DataView'], buffer);
  }
  if (offset === undefined || offset === null) offset = 0;
  else validateInteger(offset, 'offset', 0);
  length ??= buffer.byteLength - offset;
  if (length !== 0 && buffer.byteLength === 0) {
    throw new ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
  }
  if (length < 0) outOfRange('length', '>= 0', length);
  if (length > buffer.byteLength - offset) outOfRange('length', `<= ${buffer.byteLength - offset}`, length);
  return { buffer, offset, length, position: checkedPosition(position, length) };
}

/** With few arguments the one after the buffer is an object of options, but for `FileHandle`. */
function* readAsGiven(fd, ...args) {
  const [, options] = args;
  // A length that is given is made a number of 32 bits, whatever it is.
  if (args.length > 2 && (options === null || typeof options !== 'object')) args[2] |= 0;
  if (args.length <= 2 && options !== undefined && options !== null) validateObject(options, 'options');
  return yield* read(fd, ...args);
}

/** The bytes of a text in `encoding`, as `given` names it: one that is unknown is UTF-8. */
function textOf(data, encoding, given) {
  if (encoding === 'hex' && data.length % 2 === 1) {
    throw new ERR_INVALID_ARG_VALUE('encoding', given, `is invalid for data of length ${data.length}`);
  }
  return bytesOf(data, encoding);
}

/** The part of a buffer that is to be written. */
function partOf(data, offset, length) {
  if (offset === undefined || offset === null) offset = 0;
  else validateInteger(offset, 'offset', 0);
  if (offset > data.byteLength) outOfRange('offset', `<= ${data.byteLength}`, offset);
  if (typeof length !== 'number') length = data.byteLength - offset;
  if (length > data.byteLength - offset) outOfRange('length', `<= ${data.byteLength - offset}`, length);
  if (length < 0) outOfRange('length', '>= 0', length);
  return bytesOf(data).subarray(offset, offset + length);
}

function* read(fd, ...args) {
  const { buffer, offset, length, position } = readArguments(...args);
  checkFd(fd);
  if (length === 0) return { bytesRead: 0, buffer };
  return yield () => {
    const bytes = check(internal.read(fd, length, position), 'read');
    new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).set(bytes, offset);
    return { bytesRead: bytes.length, buffer };
  };
}

function* write(fd, data, offset, length, position) {
  let bytes;
  if (typeof data === 'string') {
    bytes = textOf(data, normalizeEncoding(length), length);
    position = offset;
  } else {
    if (!ArrayBuffer.isView(data)) {
      throw new ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
    }
    if (offset !== null && typeof offset === 'object') ({ offset, length, position } = offset);
    bytes = partOf(data, offset, length);
  }
  checkFd(fd);
  return yield () => ({
    bytesWritten: check(internal.write(fd, bytes, positionOf(position)), 'write'),
    buffer: data,
  });
}

function checkBuffers(buffers) {
  if (Array.isArray(buffers) && buffers.every((buffer) => ArrayBuffer.isView(buffer))) return;
  throw new ERR_INVALID_ARG_TYPE('buffers', 'ArrayBufferView[]', buffers);
}

function* readv(fd, buffers, position) {
  checkBuffers(buffers);
  checkFd(fd);
  if (buffers.length === 0) yield () => check(EINVAL, 'read');
  return yield () => {
    const length = buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0);
    const bytes = check(internal.read(fd, length, positionOf(position)), 'read');
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
  checkBuffers(buffers);
  checkFd(fd);
  if (buffers.length === 0) return { bytesWritten: 0, buffers };
  return yield () => {
    const bytes = Buffer.concat(buffers.map((buffer) => bytesOf(buffer)));
    return { bytesWritten: check(internal.write(fd, bytes, positionOf(position)), 'write'), buffers };
  };
}

/**
 * The callback form: `name` of the bytes, and what they are in, are its two results. The callback is the last argument,
 * but none of the first `given`.
 */
function withCallback(name, operation, given, count, what) {
  const { [name]: method } = {
    [name](fd, ...args) {
      validateInt32(fd, 'fd', 0);
      let callback = args.length > given ? args.pop() : undefined;
      // With a length the callback of `read` has its place, behind a position.
      if (name === 'read' && args.length === 3) callback = undefined;
      validateFunction(callback, 'cb');
      // What failed has moved nothing.
      const failed = (error) => callback(error, 0, args[0]);
      call(name, callback, () => operation(fd, ...args), (value) => callback(null, value[count], value[what]), {
        failed,
      });
    },
  };
  Object.defineProperty(method, customPromisifyArgs, { __proto__: null, value: [count, what] });
  return method;
}

const callbacks = {
  read: withLength(withCallback('read', readAsGiven, 0, 'bytesRead', 'buffer'), 6),
  readv: withLength(withCallback('readv', readv, 1, 'bytesRead', 'buffers'), 4),
  write: withLength(withCallback('write', write, 1, 'bytesWritten', 'buffer'), 6),
  writev: withLength(withCallback('writev', writev, 1, 'bytesWritten', 'buffers'), 4),
};
const sync = {
  readSync: withLength(located('read', (fd, buffer, ...args) => {
    validateBuffer(buffer);
    return runSync(readAsGiven(fd, buffer, ...args)).bytesRead;
  }), 5),
  readvSync: withLength(located('readv', (...args) => runSync(readv(...args)).bytesRead), 3),
  writeSync: withLength(located('write', (...args) => runSync(write(...args)).bytesWritten), 5),
  writevSync: withLength(located('writev', (...args) => runSync(writev(...args)).bytesWritten), 3),
};

module.exports = { callbacks: { ...callbacks, ...sync }, read, readv, write, writev };
