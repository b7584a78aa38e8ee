// Operations on what files hold, and on their descriptors.
'use strict';

const { validateBoolean, validateInteger } = require('internal/validators');
const { codes: { ERR_FS_FILE_TOO_LARGE } } = require('internal/errors');
const { Buffer } = require('buffer');
const { statsOf } = require('internal/fs/stats');
const {
  bytesOf, checkAborted, checkFd, decoded, flagsOf, idOf, isFd, modeOf, optionsOf, pathOf, smallModeOf, timeOf,
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

module.exports = {
  readFile(path, options) {
    const { encoding, flag, signal } = optionsOf(options, { flag: 'r' });
    checkAborted(signal);
    const file = isFd(path) ? path : pathOf(path);
    const flags = flagsOf(flag);
    return withFile(file, flags, 0o666, function* (fd) {
      if (fd > 2) checkSize(yield () => check(system.fstat(fd), 'fstat'));
      checkAborted(signal);
      const bytes = yield () => check(system.read(fd, -1, -1), 'read');
      return decoded(toBuffer(bytes), encoding);
    });
  },
  writeFile(path, data, options) {
    const { encoding, flag, flush, mode, signal } = optionsOf(options, {
      encoding: 'utf8', mode: 0o666, flag: 'w', flush: false,
    });
    if (flush !== undefined && flush !== null) validateBoolean(flush, 'options.flush');
    checkAborted(signal);
    const bytes = bytesOf(data, encoding);
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
    checkFd(fd);
    return yield () => statsOf(check(system.fstat(fd), 'fstat'), options?.bigint);
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
    yield () => check(system.futimes(fd, accessed * 1000, modified * 1000), 'futime');
  },
};
