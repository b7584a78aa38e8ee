// Removing entries: `rmdir`, and `rm` with all that is in a folder.
'use strict';

const {
  UVException,
  codes: { ERR_FS_EISDIR },
} = require('internal/errors');
const { errorName } = require('internal/uv');
const { validateBoolean, validateInt32, validateObject, validateUint32 } = require('internal/validators');
const { pathOf } = require('internal/fs/arguments');
const { check, within } = require('internal/fs/forms');
const system = require('internal/fs/system');

const ENOENT = -2;
const ENOTDIR = -20;

const REMOVING = { recursive: false, force: false, retryDelay: 100, maxRetries: 0 };

/** How `rm` and `rmdir` are to go about it. */
function removingOf(options) {
  if (options === undefined) return REMOVING;
  validateObject(options, 'options');
  const settings = { ...REMOVING, ...options };
  validateBoolean(settings.recursive, 'options.recursive');
  validateInt32(settings.retryDelay, 'options.retryDelay', 0);
  validateUint32(settings.maxRetries, 'options.maxRetries');
  return settings;
}

function* removeTree(path, { force, recursive, isSync }) {
  // The binding looks for itself, and takes whatever is in its way for gone.
  const isBlind = isSync && force && recursive;
  const stats = yield () => {
    within(force ? 'rm forced' : 'rm checked');
    const result = system.stat(path, false);
    if (isBlind && result === ENOTDIR) return undefined;
    if (isBlind && result < 0 && result !== ENOENT) return [1];
    return force && result === ENOENT ? undefined : check(result, 'lstat', path);
  };
  if (stats === undefined) return;
  const isFolder = stats[0] === 1;
  if (isFolder && !recursive) {
    throw new ERR_FS_EISDIR({ code: 'EISDIR', message: 'is a directory', path, syscall: 'rm', errno: 21 });
  }
  yield () => {
    if (!isFolder) within('rm file');
    else if (system.readdir(path).length === 0) within('rm empty');
    const failed = system.removeAll(path, !isSync);
    if (failed === 0) return;
    const [errno, syscall, inner] = failed;
    // The binding's error is about the whole, the other one about the system call that failed.
    if (isSync) throw require('internal/fs/library').removalError(errno, path);
    throw new UVException({ errno, code: errorName(errno), syscall, path: inner });
  };
}

let hasWarned = false;
function warnOnce() {
  if (hasWarned) return;
  hasWarned = true;
  process.emitWarning(
    'In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. ' +
      'Use fs.rm(path, { recursive: true }) instead',
    'DeprecationWarning', 'DEP0147');
}

module.exports = {
  removingOf,
  /** The promise form looks at the options before it warns, and follows a link. */
  *rmdir(path, options, follow = true) {
    path = pathOf(path);
    if (follow || !options?.recursive) removingOf(options);
    if (options?.recursive) {
      warnOnce();
      removingOf(options);
      const stats = yield () => check(system.stat(path, follow), follow ? 'stat' : 'lstat', path);
      if (stats[0] === 1) {
        yield* removeTree(path, { recursive: true });
        return;
      }
    }
    yield () => check(system.rmdir(path), 'rmdir', path);
  },
  *rm(path, options, isSync) {
    if (isSync) removingOf(options);
    path = pathOf(path);
    const settings = removingOf(options);
    validateBoolean(settings.force, 'options.force');
    yield* removeTree(path, { ...settings, isSync });
  },
};
