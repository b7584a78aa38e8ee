// Operations on entries of folders: what they are, what they are called, and whose.
'use strict';

const {
  codes: { ERR_METHOD_NOT_IMPLEMENTED },
} = require('internal/errors');
const { validateBoolean } = require('internal/validators');
const { StatFs, direntOf, statsOf } = require('internal/fs/stats');
const {
  bigOf, checkAborted, isUrl, linkTypeOf, modeOf, optionsOf, ownerOf, pathOf, smallModeOf, timeOf, timespecOf,
} = require('internal/fs/arguments');
const { check, within } = require('internal/fs/forms');
const { shown } = require('internal/fs/names');
const { dirname, join } = require('path');
const { resolve } = require('internal/module/paths');
const system = require('internal/fs/system');

const ENOENT = -2;
const ENOTDIR = -20;

/** An entry's stats. One that is not there may be an answer; on the way to a link's own it has to be a folder's. */
function statOf(path, follow, { bigint, throwIfNoEntry }, syscall) {
  const result = system.stat(path, follow);
  if (throwIfNoEntry === false && (result === ENOENT || (follow && result === ENOTDIR))) return undefined;
  return statsOf(check(result, syscall, path), bigint);
}

/** The path without links; the error names the part that the way ends at. */
function realPathOf(whole) {
  const real = system.realpath(whole);
  if (typeof real === 'string') return real;
  let at = '';
  for (const name of whole.split('/').slice(1)) {
    const next = `${at}/${name}`;
    const stats = check(system.stat(next, false), 'lstat', next);
    if (stats[0] === 2) check(system.stat(next, true), 'stat', next);
    at = system.realpath(next);
  }
  return at;
}

/** The same on the pool: a call for every name on the way, and two more for a link, behind which the way begins anew. */
function* wayWithoutLinks(whole) {
  const known = new Set();
  let names = whole.split('/').slice(1);
  let at = '';
  while (names.length > 0 && whole !== '/') {
    const next = `${at}/${names.shift()}`;
    at = next;
    if (known.has(next)) continue;
    const stats = yield () => check(system.stat(next, false), 'lstat', next);
    if (stats[0] !== 2) {
      known.add(next);
      continue;
    }
    yield () => check(system.stat(next, true), 'stat', next);
    const target = yield () => check(system.readlink(next), 'readlink', next);
    names = resolve(dirname(next), target).split('/').slice(1).concat(names);
    at = '';
  }
  return at || '/';
}

/**
 * The entries of a folder and, if asked for, of the folders in it; `next` takes the one to go on with. The way goes on
 * behind links, too, if `follows`.
 */
function* listed(given, { encoding, withFileTypes, recursive }, next, follows) {
  const path = pathOf(given);
  const found = [];
  const folders = [''];
  while (folders.length > 0) {
    const folder = next(folders);
    const where = folder ? join(path, folder) : path;
    const parent = folder === '' && given instanceof Uint8Array ? given : where;
    const entries = yield () => {
      if (recursive) within('readdir below');
      else if (withFileTypes) within('readdir types');
      return check(system.readdir(where), 'scandir', where);
    };
    for (const [name, kind] of entries) {
      const seen = shown(name, encoding);
      const inner = folder ? `${folder}/${seen}` : seen;
      if (recursive) {
        // Node joins the names that it is to show: they must be texts for that, and lead nowhere in an encoding of their own.
        const whole = join(parent, seen);
        if ((withFileTypes && kind === 1) || (follows && system.stat(whole, true)[0] === 1)) folders.push(inner);
      }
      found.push(withFileTypes ? direntOf(seen, parent, kind) : inner);
    }
  }
  return found;
}

/**
 * How many calls a recursive `mkdir` makes after its first: it goes up to the folder that is there, then makes one after
 * the other; of what is there already it asks what it is.
 */
function callsAfterFirst(path) {
  if (system.access(path, 0) >= 0) return 1;
  let missing = 0;
  for (let at = path; at !== dirname(at) && system.access(at, 0) === ENOENT; at = dirname(at)) missing += 1;
  return 2 * Math.max(0, missing - 1);
}

module.exports = {
  *access(path, mode) {
    path = pathOf(path);
    mode = smallModeOf(mode);
    yield () => check(system.access(path, mode), 'access', path);
  },
  *stat(path, options = {}) {
    path = pathOf(path);
    bigOf(options);
    return yield () => statOf(path, true, options, 'stat');
  },
  /** The callback form takes what is no object for none, and looks at the others. */
  statLater(path, options) {
    const isObject = typeof options === 'object' && options !== null;
    const settings = isObject ? optionsOf(options, {}) : {};
    checkAborted(settings.signal);
    return module.exports.stat(path, settings);
  },
  *lstat(path, options = {}) {
    path = pathOf(path);
    bigOf(options);
    return yield () => statOf(path, false, options, 'lstat');
  },
  *statfs(path, options = {}) {
    path = pathOf(path);
    const big = bigOf(options);
    return yield () => {
      check(system.access(path, 0), 'statfs', path);
      return new StatFs(big);
    };
  },
  *mkdir(path, options) {
    let mode = 0o777;
    let recursive = false;
    if (typeof options === 'number' || typeof options === 'string') {
      mode = modeOf(options, mode);
    } else if (options) {
      if (options.recursive !== undefined) {
        ({ recursive } = options);
        validateBoolean(recursive, 'options.recursive');
      }
      if (options.mode !== undefined) mode = modeOf(options.mode, mode, 'options.mode');
    }
    path = pathOf(path);
    const make = () => check(system.mkdir(path, mode, recursive), 'mkdir', path);
    let further = 0;
    let made = yield () => {
      further = recursive ? callsAfterFirst(path) : 0;
      return further > 0 ? undefined : make();
    };
    for (; further > 0; further -= 1) made = yield further > 1 ? () => undefined : make;
    return typeof made === 'string' ? made : undefined;
  },
  readdir(path, options) {
    const settings = optionsOf(options, {});
    pathOf(path);
    const { recursive } = settings;
    if (recursive !== undefined && recursive !== null) validateBoolean(recursive, 'options.recursive');
    return listed(path, settings, (folders) => folders.shift(), true);
  },
  /** The promise form goes into the folder that it found last, and sees links in the entries that it asked for. */
  readdirDeep(path, options) {
    const settings = optionsOf(options, {});
    pathOf(path);
    return listed(path, settings, (folders) => folders.pop(), !settings.withFileTypes);
  },
  *unlink(path) {
    path = pathOf(path);
    yield () => check(system.unlink(path), 'unlink', path);
  },
  rmdir: (path, options) => require('internal/fs/removal').rmdir(path, options),
  rmdirOtherwise: (path, options) => require('internal/fs/removal').rmdir(path, options, false),
  rm: (path, options) => require('internal/fs/removal').rm(path, options, false),
  rmAtOnce: (path, options) => require('internal/fs/removal').rm(path, options, true),
  *rename(oldPath, newPath) {
    oldPath = pathOf(oldPath, 'oldPath');
    newPath = pathOf(newPath, 'newPath');
    yield () => check(system.rename(oldPath, newPath), 'rename', oldPath, newPath);
  },
  *link(existingPath, newPath) {
    existingPath = pathOf(existingPath, 'existingPath');
    newPath = pathOf(newPath, 'newPath');
    yield () => check(system.link(existingPath, newPath), 'link', existingPath, newPath);
  },
  *symlink(target, path, type) {
    linkTypeOf(type);
    target = pathOf(target, 'target');
    path = pathOf(path);
    yield () => check(system.symlink(target, path), 'symlink', target, path);
  },
  *readlink(path, options) {
    const { encoding } = optionsOf(options, {});
    path = pathOf(path);
    const target = yield () => check(system.readlink(path), 'readlink', path);
    return shown(target, encoding);
  },
  *realpath(path, options) {
    const { encoding } = optionsOf(options, {});
    path = pathOf(isUrl(path) ? path : `${path}`);
    const whole = resolve(path);
    return shown(yield () => realPathOf(whole), encoding);
  },
  *realpathLater(path, options) {
    const { encoding } = optionsOf(options, {});
    path = pathOf(isUrl(path) ? path : `${path}`);
    return shown(yield* wayWithoutLinks(resolve(path)), encoding);
  },
  *realpathNative(path, options) {
    const { encoding } = optionsOf(options, {});
    path = pathOf(path);
    return shown(yield () => check(system.realpath(path), 'realpath', path), encoding);
  },
  *chmod(path, mode) {
    path = pathOf(path);
    mode = modeOf(mode);
    yield () => check(system.chmod(path, mode), 'chmod', path);
  },
  *chown(path, uid, gid) {
    path = pathOf(path);
    ownerOf(uid, gid);
    yield () => check(system.chown(path, uid, gid, true), 'chown', path);
  },
  *lchown(path, uid, gid) {
    path = pathOf(path);
    ownerOf(uid, gid);
    yield () => check(system.chown(path, uid, gid, false), 'lchown', path);
  },
  *utimes(path, atime, mtime) {
    path = pathOf(path);
    const [accessed, modified] = [timeOf(atime), timeOf(mtime)];
    yield () => check(system.utimes(path, ...timespecOf(accessed), ...timespecOf(modified), true), 'utime', path);
  },
  *lutimes(path, atime, mtime) {
    path = pathOf(path);
    const [accessed, modified] = [timeOf(atime), timeOf(mtime)];
    yield () => check(system.utimes(path, ...timespecOf(accessed), ...timespecOf(modified), false), 'lutime', path);
  },
  *mkdtemp(prefix, options) {
    const { encoding } = optionsOf(options, {});
    prefix = pathOf(prefix, 'prefix');
    if (prefix.endsWith('X')) {
      process.emitWarning(
        'mkdtemp() templates ending with X are not portable. For details see: https://nodejs.org/api/fs.html');
    }
    const made = yield () => check(system.mkdtemp(prefix), 'mkdtemp', `${prefix}XXXXXX`);
    return shown(made, encoding);
  },
  // Linux has no permissions of a link.
  // eslint-disable-next-line require-yield
  *lchmod(path, mode) {
    pathOf(path);
    modeOf(mode);
    throw new ERR_METHOD_NOT_IMPLEMENTED('lchmod()');
  },
};
