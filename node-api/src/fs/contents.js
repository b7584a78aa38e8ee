// Operations on what files hold, and on their descriptors.
'use strict';

const { validateBoolean, validateInteger } = require('internal/validators');
const { codes: { ERR_FS_FILE_TOO_LARGE, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { Buffer } = require('buffer');
const { statsOf } = require('internal/fs/stats');
const {
  bigOf, bytesOf, checkAborted, checkFd, decoded, flagsOf, idOf, isFd, millisecondsOf, modeOf, optionsOf, pathOf,
  smallModeOf, timeOf,
} = require('internal/fs/arguments');
const { check } = require('internal/fs/forms');
const system = require('internal/fs/system');

const open = (path, flags, mode) => () => check(system.open(path, flags, mode), 'open', path);
const close = (fd) => () => check(system.close(fd), 'close');
/** The most bytes that are read at once. */
const MOST = 2 ** 31 - 1;

function checkSize([, , size]) {
  if (size > MOST) throw new ERR_FS_FILE_TOO_LARGE(size);
}

const toBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function* withFile(path, flags, mode, body) {
  if (isFd(path)) {
    checkFd(path);
    return yield* body(path);
  }
  const fd = yield open(path, flags, mode);
  try {
    return yield* body(fd);
  } finally {
    yield close(fd);
  }
}

function* cutOff(fd, length) {
  yield () => check(system.truncate(fd, Math.max(0, length)), 'ftruncate');
}

/** How a file is to be read, and into what. */
function readingOf(options) {
  const settings = optionsOf(options, { flag: 'r' });
  const buffer = typeof options === 'object' ? options?.buffer : undefined;
  if (buffer !== undefined && typeof buffer !== 'function' && !ArrayBuffer.isView(buffer)) {
    throw new ERR_INVALID_ARG_TYPE('options.buffer', ['Buffer', 'TypedArray', 'DataView', 'Function'], buffer);
  }
  return settings;
}

/** The content of a file, in the buffer that is asked for. */
function intoBuffer(bytes, { buffer, encoding }) {
  let given = buffer;
  let name = 'options.buffer';
  if (typeof buffer === 'function') {
    given = buffer(bytes.length);
    name = 'options.buffer()';
    if (!ArrayBuffer.isView(given)) throw new ERR_INVALID_ARG_TYPE(name, ['Buffer', 'TypedArray', 'DataView'], given);
  }
  if (given.byteLength < bytes.length) {
    throw new ERR_INVALID_ARG_VALUE(
      `${name}.byteLength`, given.byteLength, `is smaller than the file size of ${bytes.length} bytes`);
  }
  const room = toBuffer(given).subarray(0, bytes.length);
  room.set(bytes);
  return decoded(room, encoding);
}

/** What is read of an open file. */
function* content(fd, settings) {
  const bytes = yield () => check(system.read(fd, -1, -1), 'read');
  return settings.buffer === undefined ? decoded(toBuffer(bytes), settings.encoding) : intoBuffer(bytes, settings);
}

/** How a file is to be written; the data as bytes, but for what comes in parts. */
function writingOf(data, options) {
  const settings = optionsOf(options, { encoding: 'utf8', mode: 0o666, flag: 'w', flush: false });
  validateBoolean(settings.flush ?? false, 'options.flush');
  return { ...settings, bytes: bytesOf(data, settings.encoding) };
}

module.exports = {
  readingOf,
  writingOf,
  readFile(path, options) {
    const settings = readingOf(options);
    const { flag, signal } = settings;
    checkAborted(signal);
    const file = isFd(path) ? path : pathOf(path);
    return withFile(file, flagsOf(flag, 'options.flag'), 0o666, function* (fd) {
      if (fd > 2) checkSize(yield () => check(system.fstat(fd), 'fstat'));
      checkAborted(signal);
      return yield* content(fd, settings);
    });
  },
  /** The callback form: of a descriptor that cannot be asked for its size it has no parts to join. */
  readFileLater(path, options) {
    if (!isFd(path)) return module.exports.readFile(path, options);
    const settings = readingOf(options);
    return (function* () {
      try {
        if (path > 2) checkSize(yield () => check(system.fstat(path), 'fstat'));
      } catch {
        Buffer.concat(null);
      }
      checkAborted(settings.signal);
      return yield* content(path, settings);
    })();
  },
  writeFile(path, data, options) {
    const { bytes, flag, flush, mode, signal } = writingOf(data, options);
    checkAborted(signal);
    const file = isFd(path) ? path : pathOf(path);
    return withFile(file, flagsOf(flag || 'w'), modeOf(mode, 0o666), function* (fd) {
      checkAborted(signal);
      yield () => check(system.write(fd, bytes, -1), 'write');
      if (flush) yield () => check(system.fsync(fd), 'fsync');
    });
  },
  appendFile(path, data, options) {
    const settings = optionsOf(options, { encoding: 'utf8', mode: 0o666 });
    return module.exports.writeFile(path, data, { ...settings, flag: isFd(path) ? 'a' : settings.flag || 'a' });
  },
  *open(path, flags, mode) {
    path = pathOf(path);
    flags = flagsOf(flags ?? 'r');
    mode = modeOf(mode, 0o666);
    return yield open(path, flags, mode);
  },
  *close(fd) {
    checkFd(fd);
    yield close(fd);
  },
  *truncate(path, len) {
    if (len === undefined) len = 0;
    path = pathOf(path);
    const fd = yield open(path, flagsOf('r+'), 0o666);
    try {
      validateInteger(len, 'len');
      yield* cutOff(fd, len);
    } finally {
      yield close(fd);
    }
  },
  /** The callback form looks at the length first. */
  truncateLater(path, len) {
    if (len === undefined) len = 0;
    validateInteger(len, 'len');
    return module.exports.truncate(path, len);
  },
  *ftruncate(fd, len = 0) {
    validateInteger(len, 'len');
    checkFd(fd);
    yield* cutOff(fd, len);
  },
  *copyFile(src, dest, mode) {
    src = pathOf(src, 'src');
    dest = pathOf(dest, 'dest');
    mode = smallModeOf(mode);
    yield () => check(system.copy(src, dest, mode), 'copyfile', src, dest);
  },
  *fstat(fd, options = {}) {
    const big = bigOf(options);
    checkFd(fd);
    return yield () => statsOf(check(system.fstat(fd), 'fstat'), big);
  },
  *fsync(fd) {
    checkFd(fd);
    yield () => check(system.fsync(fd), 'fsync');
  },
  *fdatasync(fd) {
    checkFd(fd);
    yield () => check(system.fsync(fd), 'fdatasync');
  },
  *fchmod(fd, mode) {
    mode = modeOf(mode);
    checkFd(fd);
    yield () => check(system.fchmod(fd, mode), 'fchmod');
  },
  *fchown(fd, uid, gid) {
    idOf(uid, 'uid');
    idOf(gid, 'gid');
    checkFd(fd);
    yield () => check(system.fchown(fd, uid, gid), 'fchown');
  },
  *futimes(fd, atime, mtime) {
    const [accessed, modified] = [timeOf(atime, 'atime'), timeOf(mtime, 'mtime')];
    checkFd(fd);
    yield () => check(system.futimes(fd, millisecondsOf(accessed), millisecondsOf(modified)), 'futime');
  },
};
