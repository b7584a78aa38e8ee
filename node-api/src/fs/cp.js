// `fs.cp`: copies a file, a link or, with `recursive`, a whole folder.
'use strict';

const { codes } = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateObject } = require('internal/validators');
const { isPromise } = require('internal/util/types');
const { dirname, isAbsolute, join, resolve } = require('path');
const { pathOf } = require('internal/fs/arguments');
const { check, promised, runSync, waiting } = require('internal/fs/forms');
const contents = require('internal/fs/contents');
const entries = require('internal/fs/entries');
const { copyFolder, foundAt, inLibrary, isBelow } = require('internal/fs/cp_library');

const DEFAULTS = {
  dereference: false, errorOnExist: false, force: true, mode: 0, preserveTimestamps: false, recursive: false,
  verbatimSymlinks: false,
};
const NUMBERS = { EEXIST: 17, ENOTDIR: 20, EISDIR: 21, EINVAL: 22 };

function settingsOf(options) {
  if (options === undefined) return { ...DEFAULTS };
  validateObject(options, 'options');
  const settings = { ...DEFAULTS, ...options };
  for (const name of ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks']) {
    validateBoolean(settings[name], `options.${name}`);
  }
  settings.mode ??= 0;
  validateInteger(settings.mode, 'mode', 0, 7);
  if (settings.dereference && settings.verbatimSymlinks) {
    throw new codes.ERR_INCOMPATIBLE_OPTION_PAIR('dereference', 'verbatimSymlinks');
  }
  if (settings.filter !== undefined) validateFunction(settings.filter, 'options.filter');
  return settings;
}


/** Why it cannot be copied. Where the `Sync` form finds that out in the binding, its error is a plain one. */
function failure(name, code, message, path, options, plain) {
  if (options.isSync && plain) return Object.assign(new Error(plain), { code: name });
  return new codes[name]({ message, path, syscall: 'cp', errno: NUMBERS[code], code });
}

const isSame = (one, other) => other.ino === one.ino && other.dev === one.dev;

/** Takes a file or an empty folder away. */
function* removeEither(path) {
  try {
    yield* entries.unlink(path);
  } catch (error) {
    if (error.code !== 'EISDIR') throw error;
    yield* entries.rmdir(path);
  }
}

/** Whether the filter lets it pass: a promise counts only where it can be waited for. */
function* passes(src, dest, { filter }, wait) {
  if (!filter) return true;
  const answer = filter(src, dest);
  if (!isPromise(answer)) return answer;
  if (!wait) throw new codes.ERR_INVALID_RETURN_VALUE('boolean', 'filter', answer);
  return yield* wait(answer);
}

function* statsOf(path, dereference) {
  try {
    return yield* (dereference ? entries.stat : entries.lstat)(path);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Compares the two ends; what stands at the destination, or undefined if nothing is to be done. */
function* ends(src, dest, options, wait) {
  if (!(yield* passes(src, dest, options, wait))) return undefined;
  const from = yield* (options.dereference ? entries.stat : entries.lstat)(src);
  const to = yield* statsOf(dest, options.dereference);
  checkEnds(src, from, dest, to, options);
  if (from.isDirectory() && isBelow(src, dest)) throw toItself(src, dest, options);
  return { from, to };
}

function checkEnds(src, from, dest, to, options) {
  if (to && isSame(from, to)) {
    const message = 'src and dest cannot be the same';
    throw failure('ERR_FS_CP_EINVAL', 'EINVAL', message, dest, options, `${message} ${dest}`);
  }
  if (to && from.isDirectory() && !to.isDirectory()) {
    const message = `overwrite non-directory ${dest} with directory ${src}`;
    throw failure('ERR_FS_CP_DIR_TO_NON_DIR', 'EISDIR', `cannot ${message}`, dest, options, `Cannot ${message}`);
  }
  if (to && !from.isDirectory() && to.isDirectory()) {
    const message = `overwrite directory ${dest} with non-directory ${src}`;
    throw failure('ERR_FS_CP_NON_DIR_TO_DIR', 'ENOTDIR', `cannot ${message}`, dest, options, `Cannot ${message}`);
  }
}

const asFolder = (path) => (path.endsWith('/') ? path : `${path}/`);
const toItself = (src, dest, options) =>
  failure('ERR_FS_CP_EINVAL', 'EINVAL', `cannot copy ${src} to a subdirectory of self ${dest}`, dest, options,
    `Cannot copy ${asFolder(src)} to a subdirectory of self ${dest}`);

function* checkAbove(src, from, dest, options) {
  const above = resolve(dirname(dest));
  if (above === resolve(dirname(src)) || above === '/') return;
  const stats = yield* statsOf(above, true);
  if (stats === null) return;
  if (isSame(from, stats)) throw toItself(src, dest, options);
  yield* checkAbove(src, from, above, options);
}

/** The folder of a path as the C++ library sees it: without a slash, and none for a name alone. */
const folderOf = (path) => path.replace(/[^/]*$/, '').replace(/(?!^)\/+$/, '');

/**
 * What the binding looks at before the `Sync` form copies (`CpSyncCheckPaths`). It follows the links of what is copied, unlike
 * all that comes after, and looks at the folder of the destination only if that is in another.
 */
function* checkAtOnce(src, dest, options) {
  let from;
  try {
    from = yield* entries.stat(src);
  } catch (error) {
    check(error.errno, options.dereference ? 'stat' : 'lstat', src);
  }
  let to = null;
  try {
    to = yield* (options.dereference ? entries.stat : entries.lstat)(dest);
  } catch {
    // What cannot be reached is made, or fails where it is made.
  }
  if (to) {
    const behind = yield* foundAt(dest);
    if (behind && isSame(from, behind)) to = behind;
    checkEnds(src, from, dest, to, options);
  }
  if (from.isDirectory() && dest.startsWith(asFolder(src))) throw toItself(src, dest, options);
  const above = folderOf(dest);
  if (folderOf(src) !== above && folderOf(above) !== '' && folderOf(above) !== above) {
    const stats = yield* foundAt(above);
    if (stats && isSame(from, stats)) throw toItself(src, dest, options);
  }
  if (from.isDirectory() && !options.recursive) throw notRecursive(src, options);
  if (!to && above !== '') {
    try {
      yield* entries.mkdir(above, { recursive: true });
    } catch {
      // Whatever is made in it says so.
    }
  }
}

const notRecursive = (src, options) =>
  failure('ERR_FS_EISDIR', 'EISDIR', `${src} is a directory (not copied)`, src, options,
    `Recursive option not enabled, cannot copy a directory: ${asFolder(src)}`);

function* copyEntry({ to }, src, dest, options, wait) {
  const from = yield* (options.dereference ? entries.stat : entries.lstat)(src);
  if (from.isSymbolicLink()) {
    yield* copyLink(to, src, dest, options);
  } else if (from.isFile()) {
    yield* copyFile(from, to, src, dest, options);
  } else if (!options.recursive) {
    throw notRecursive(src, options);
  } else {
    if (to && options.errorOnExist && !options.force && !options.isSync) {
      throw failure('ERR_FS_CP_EEXIST', 'EEXIST', `${dest} already exists`, dest, options);
    }
    if (options.isSync && !options.filter) {
      yield* copyFolder(to, src, dest, options);
    } else {
      if (!to) yield* entries.mkdir(dest);
      for (const name of yield* entries.readdir(src)) {
        const inner = [join(src, name), join(dest, name)];
        const found = yield* ends(...inner, options, wait);
        if (found) yield* copyEntry(found, ...inner, options, wait);
      }
    }
    if (!to) yield* entries.chmod(dest, from.mode & 0o7777);
  }
}

function* copyFile(from, to, src, dest, options) {
  if (to && !options.force) {
    if (!options.errorOnExist) return;
    throw failure('ERR_FS_CP_EEXIST', 'EEXIST', `${dest} already exists`, dest, options);
  }
  const isOver = to && options.isSync;
  if (isOver) yield* inLibrary(dest, removeEither(dest), 'unlink');
  else if (to) yield* entries.unlink(dest);
  const copied = contents.copyFile(src, dest, options.mode);
  yield* isOver ? inLibrary(dest, copied) : copied;
  if (options.preserveTimestamps) {
    const { atime, mtime } = yield* entries.stat(src);
    yield* entries.utimes(dest, atime, mtime);
  }
  yield* entries.chmod(dest, from.mode & 0o7777);
}

function* copyLink(to, src, dest, options) {
  let target = yield* entries.readlink(src);
  if (!options.verbatimSymlinks && !isAbsolute(target)) target = resolve(dirname(src), target);
  if (to?.isSymbolicLink()) {
    const old = yield* entries.readlink(dest);
    const before = isAbsolute(old) ? old : resolve(dirname(dest), old);
    if ((yield* foundAt(src))?.isDirectory() && isBelow(target, before)) {
      const message = `cannot copy ${target} to a subdirectory of self ${before}`;
      throw failure('ERR_FS_CP_EINVAL', 'EINVAL', message, dest, options);
    }
    if ((yield* entries.stat(src)).isDirectory() && isBelow(before, target)) {
      const message = `cannot overwrite ${before} with ${target}`;
      throw failure('ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY', 'EINVAL', message, dest, options);
    }
    yield* entries.unlink(dest);
  }
  yield* entries.symlink(target, dest);
}

function* copyAtOnce(src, dest, options) {
  if (!(yield* passes(src, dest, options))) return;
  yield* checkAtOnce(src, dest, options);
  const to = yield* (options.dereference ? entries.stat : entries.lstat)(dest, { throwIfNoEntry: false });
  yield* copyEntry({ to }, src, dest, options);
}

function* copy(src, dest, options, wait) {
  const found = yield* ends(src, dest, options, wait);
  if (!found) return;
  yield* checkAbove(src, found.from, dest, options);
  const above = dirname(dest);
  if (!(yield* statsOf(above, true))) yield* entries.mkdir(above, { recursive: true });
  yield* copyEntry(found, src, dest, options, wait);
}

function argumentsOf(src, dest, options) {
  const settings = settingsOf(options);
  return [pathOf(src, 'src'), pathOf(dest, 'dest'), settings];
}

/** Steps up to the next promise are run on the pool, then the promise is waited for. */
async function copyLater(src, dest, options, located = waiting('cp')) {
  const [from, to, settings] = argumentsOf(src, dest, options);
  // Node looks for the folders around both, which it does in texts only.
  const bytes = [dest, src].find((path) => path instanceof Uint8Array);
  if (bytes !== undefined) throw new codes.ERR_INVALID_ARG_TYPE('path', 'string', bytes);
  let awaited;
  const whole = copy(from, to, settings, function* (promise) {
    awaited = promise;
    return yield null;
  });
  let send = () => whole.next();
  for (;;) {
    const part = (function* () {
      let state = send();
      while (!state.done && state.value !== null) {
        try {
          state = whole.next(yield state.value);
        } catch (error) {
          state = whole.throw(error);
        }
      }
      return state;
    })();
    const state = await promised('cp', part, located);
    if (state.done) return;
    try {
      const value = await awaited;
      send = () => whole.next(value);
    } catch (error) {
      send = () => whole.throw(error);
    }
  }
}

module.exports = {
  cpSync(src, dest, options) {
    const [from, to, settings] = argumentsOf(src, dest, options);
    runSync(copyAtOnce(from, to, { ...settings, isSync: true }));
  },
  cp(src, dest, options, callback) {
    if (typeof options === 'function') [options, callback] = [undefined, options];
    validateFunction(callback, 'cb');
    const copied = (...answer) => callback(...answer);
    const failed = (error) => callback(error);
    copyLater(...argumentsOf(src, dest, options)).then(
      () => process.nextTick(copied, null, undefined),
      (error) => process.nextTick(failed, error, callback),
    );
  },
  promised: copyLater,
  argumentsOf,
};
