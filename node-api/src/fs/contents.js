// Operations on what files hold, and on their descriptors.
'use strict';

const { validateBoolean, validateInteger } = require('internal/validators');
const { codes: { ERR_FS_FILE_TOO_LARGE, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { Buffer } = require('buffer');
const { statsOf } = require('internal/fs/stats');
const {
  bigOf, bytesOf, checkAborted, checkFd, decoded, flagsOf, isFd, modeOf, optionsOf, ownerOf, pathOf, smallModeOf,
  timesOf, timespecOf,
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

/** The longest text that V8 makes. */
const LONGEST_TEXT = 2 ** 29 - 24;

function checkText([, , size]) {
  if (size <= LONGEST_TEXT) return;
  const message = `Cannot create a string longer than 0x${LONGEST_TEXT.toString(16)} characters`;
  throw Object.assign(new Error(message), { code: 'ERR_STRING_TOO_LONG' });
}

/** What a `Sync` form makes of its options: it looks at a signal, and does not hear it. */
function unheard(options) {
  return typeof optionsOf(options, {}).signal === 'object' ? { ...options, signal: undefined } : options;
}

const toBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The flags and the mode that a file is opened with. */
const openingOf = ({ flag, flagName, mode }) => [flagsOf(flag, flagName), modeOf(mode, 0o666)];

/** Does something with an open file, or with one that it opens. */
function* withFile(file, settings, body) {
  if (isFd(file)) {
    checkFd(file);
    return yield* body(file);
  }
  const path = pathOf(file);
  const fd = yield open(path, ...openingOf(settings));
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

/** Reads a whole file, of whose size `checked` makes sure. */
function reading(path, settings, checked) {
  const { flag, signal } = settings;
  checkAborted(signal);
  return withFile(path, { flag, flagName: 'options.flag' }, function* (fd) {
    if (fd > 2) checked(yield () => check(system.fstat(fd), 'fstat'));
    checkAborted(signal);
    return yield* content(fd, settings);
  });
}

/** How a file is to be written; the data as bytes, but for what comes in parts. */
function writingOf(data, options) {
  const settings = optionsOf(options, { encoding: 'utf8', mode: 0o666, flag: 'w', flush: false });
  validateBoolean(settings.flush ?? false, 'options.flush');
  return { ...settings, flag: settings.flag || 'w', bytes: bytesOf(data, settings.encoding) };
}

function writing(path, settings) {
  const { bytes, flush, signal, writesNothing } = settings;
  checkAborted(signal);
  return withFile(path, settings, function* (fd) {
    checkAborted(signal);
    if (bytes.length > 0 || writesNothing) yield () => check(system.write(fd, bytes, -1), 'write');
    if (flush) yield () => check(system.fsync(fd), 'fsync');
  });
}

/** Options of `appendFile` as those of `writeFile`. A flag of one's own says nothing where nothing is opened. */
function appendingOf(path, options) {
  const settings = optionsOf(options, { encoding: 'utf8', mode: 0o666 });
  const isOwn = typeof options !== 'object' || options === null || settings.flag;
  return { ...settings, flag: isOwn && !isFd(path) && settings.flag ? settings.flag : 'a' };
}

module.exports = {
  readingOf,
  writingOf,
  readFile: (path, options) => reading(path, readingOf(options), checkSize),
  /** The `Sync` form hears no signal, and has a text made of what it reads however long that is. */
  readFileAtOnce(path, options) {
    const settings = readingOf(unheard(options));
    if (!isFd(path)) pathOf(path);
    const isText = (settings.encoding === 'utf8' || settings.encoding === 'utf-8') && settings.buffer === undefined;
    if (isText) flagsOf(settings.flag);
    return reading(path, settings, isText ? checkText : checkSize);
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
  writeFile: (path, data, options) => writing(path, writingOf(data, options)),
  /** The callback form writes even if there is nothing to write. */
  writeFileLater: (path, data, options) => writing(path, { ...writingOf(data, options), writesNothing: true }),
  /** The `Sync` form gives a text that is to be UTF-8 to the binding, with flags and mode even if nothing is opened. */
  writeFileAtOnce(path, data, options) {
    const settings = writingOf(data, unheard(options));
    const { encoding } = typeof options === 'object' && options !== null ? options : settings;
    const isText = typeof data === 'string' && (encoding === 'utf8' || encoding === 'utf-8');
    if (isText && isFd(path)) openingOf(settings);
    return writing(path, settings);
  },
  appendFile: (path, data, options) => module.exports.writeFile(path, data, appendingOf(path, options)),
  appendFileLater: (path, data, options) => module.exports.writeFileLater(path, data, appendingOf(path, options)),
  appendFileAtOnce: (path, data, options) => module.exports.writeFileAtOnce(path, data, appendingOf(path, options)),
  *open(path, flags, mode) {
    path = pathOf(path);
    flags = flagsOf(flags ?? 'r');
    mode = modeOf(mode, 0o666);
    return yield open(path, flags, mode);
  },
  /** The callback form looks at the mode, if there is one, before the flags. */
  openLater(path, flags, mode) {
    pathOf(path);
    modeOf(mode, 0o666);
    return module.exports.open(path, flags, mode);
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
    ownerOf(uid, gid);
    checkFd(fd);
    yield () => check(system.fchown(fd, uid, gid), 'fchown');
  },
  *futimes(fd, atime, mtime) {
    const [accessed, modified] = timesOf(atime, mtime);
    checkFd(fd);
    yield () => check(system.futimes(fd, ...timespecOf(accessed), ...timespecOf(modified)), 'futime');
  },
};
