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

/** A place in the file; -1 stands for the descriptor's own, as does what is no whole number. */
const positionOf = (position) => (Number.isSafeInteger(position) ? position : -1);

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

const ALLOWING_NULL = { nullable: true };

/** The room for what is read where none is given. */
const room = () => Buffer.alloc(16384);

/** `offset`, `length` and `position` as an object names them. */
function named(options, buffer) {
  const { offset = 0, length = buffer?.byteLength - offset, position = null } = options ?? {};
  return [offset, length, position];
}

/** The rest of what a read needs, once it is known what was given: checks in Node's order. */
function readArguments(buffer, offset, length, position) {
  if (offset === undefined || offset === null) offset = 0;
  else validateInteger(offset, 'offset', 0);
  position = checkedPosition(position, length);
  if (length === 0) return { buffer, offset, length, position };
  if (buffer.byteLength === 0) {
    throw new ERR_INVALID_ARG_VALUE('buffer', buffer, 'is empty and cannot be written');
  }
  if (length < 0) outOfRange('length', '>= 0', length);
  if (offset + length > buffer.byteLength) outOfRange('length', `<= ${buffer.byteLength - offset}`, length);
  return { buffer, offset, length, position };
}

/** `read(fd, [buffer], [options | offset, length, position], callback)`: how many there are says what they are. */
function readWithCallback(...args) {
  let [buffer, offset, length, position, callback] = args;
  if (args.length <= 3) {
    let params = null;
    callback = args.at(-1);
    if (args.length === 3) {
      validateObject(offset, 'options', ALLOWING_NULL);
      params = offset;
    } else if (args.length === 2 && !ArrayBuffer.isView(buffer)) {
      params = buffer;
      ({ buffer = room() } = params ?? {});
    } else if (args.length < 2) {
      buffer = room();
    }
    if (params !== undefined) validateObject(params, 'options', ALLOWING_NULL);
    [offset, length, position] = named(params, buffer);
  }
  validateBuffer(buffer);
  return [callback, () => [buffer, offset, length | 0, position]];
}

/** The same for the `Sync` form, which has no default for a buffer. */
function readAtOnce(...args) {
  let [buffer, offset, length, position] = args;
  validateBuffer(buffer);
  if (args.length <= 2 || typeof offset === 'object') {
    if (offset !== undefined) validateObject(offset, 'options', ALLOWING_NULL);
    [offset, length, position] = named(offset, buffer);
  }
  return [buffer, offset, length | 0, position];
}

/** And for a `FileHandle`. */
function* readOfHandle(fd, ...args) {
  let [buffer, offset, length, position] = args;
  if (!ArrayBuffer.isView(buffer)) {
    const params = buffer;
    if (params !== undefined) validateObject(params, 'options', ALLOWING_NULL);
    ({ buffer = room() } = params ?? {});
    [offset, length, position] = named(params, buffer);
    validateBuffer(buffer);
  }
  if (offset !== null && typeof offset === 'object') [offset, length, position] = named(offset, buffer);
  offset ??= 0;
  return yield* read(fd, buffer, offset, length ?? buffer.byteLength - offset, position);
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
    if (typeof offset === 'object') [offset, length, position] = named(offset, data);
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

/** `write` of a part of a buffer or of a text: the callback is the last argument that is given. */
function writeWithCallback(data, offset, length, position, callback) {
  if (ArrayBuffer.isView(data)) {
    callback ||= position || length || offset;
    validateFunction(callback, 'cb');
    if (typeof offset === 'object') [offset, length, position] = named(offset, data);
    else if (typeof offset === 'function') offset = 0;
    return [callback, () => [data, offset, length, typeof position === 'number' ? position : null]];
  }
  if (typeof data !== 'string') {
    throw new ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], data);
  }
  let encoding = length;
  callback = position;
  if (typeof position !== 'function') {
    callback = typeof offset === 'function' ? offset : length;
    if (typeof offset === 'function') offset = null;
    encoding = 'utf8';
  }
  return [callback, () => [data, offset, encoding]];
}

/** `readv` and `writev`: the callback stands in the place of a position that is left out. */
function buffersWithCallback(buffers, position, callback) {
  checkBuffers(buffers);
  return [callback || position, () => [buffers, typeof position === 'number' ? position : null]];
}

/**
 * The callback form: `name` of the bytes, and what they are in, are its two results. `take` finds the callback, and
 * what else was given.
 */
function withCallback(name, operation, take, count, what, shown = what) {
  const { [name]: method } = {
    [name](fd, ...args) {
      validateInt32(fd, 'fd', 0);
      const [callback, rest] = take(...args);
      validateFunction(callback, 'cb');
      const given = rest();
      // What failed has moved nothing.
      const failed = (error) => callback(error, 0, given[0]);
      call(name, callback, () => operation(fd, ...given), (value) => callback(null, value[count], value[what]), {
        failed,
      });
    },
  };
  Object.defineProperty(method, customPromisifyArgs, { __proto__: null, value: [count, shown] });
  return method;
}

const callbacks = {
  read: withLength(withCallback('read', read, readWithCallback, 'bytesRead', 'buffer'), 6),
  readv: withLength(withCallback('readv', readv, buffersWithCallback, 'bytesRead', 'buffers'), 4),
  write: withLength(withCallback('write', write, writeWithCallback, 'bytesWritten', 'buffer'), 6),
  writev: withLength(withCallback('writev', writev, buffersWithCallback, 'bytesWritten', 'buffers', 'buffer'), 4),
};
const sync = {
  readSync: withLength(located('read', (fd, ...args) => runSync(read(fd, ...readAtOnce(...args))).bytesRead), 5),
  readvSync: withLength(located('readv', (...args) => runSync(readv(...args)).bytesRead), 3),
  writeSync: withLength(located('write', (...args) => runSync(write(...args)).bytesWritten), 5),
  writevSync: withLength(located('writev', (...args) => runSync(writev(...args)).bytesWritten), 3),
};

module.exports = { callbacks: { ...callbacks, ...sync }, read, readOfHandle, readv, write, writev };
