// What `fs.cpSync` leaves to Node's binding when there is no filter: all that a folder holds. The binding works with the C++
// library, follows no link in what it copies, writes through those at the destination, and has errors of its own.
'use strict';

const { dirname, join, resolve } = require('path');
const contents = require('internal/fs/contents');
const entries = require('internal/fs/entries');

const EINVAL = -22;
const EEXIST = -17;

const failed = (errno, path) => require('internal/fs/library').copyError(errno, path, 'cp');
const refused = (code, message) => Object.assign(new Error(message), { code });

/** What the C++ library reports of its own steps, each about a path that the binding names. */
function* inLibrary(path, step, syscall = 'cp') {
  try {
    return yield* step;
  } catch ({ errno }) {
    throw require('internal/fs/library').copyError(errno, path, syscall);
  }
}

function isBelow(folder, path) {
  const parts = (whole) => resolve(whole).split('/').filter(Boolean);
  const inner = parts(path);
  return parts(folder).every((part, index) => inner[index] === part);
}

/** Stats behind all links, or null where the way ends. */
function* foundAt(path) {
  try {
    return yield* entries.stat(path);
  } catch {
    return null;
  }
}

/** Copies what is in the folder `src`; what stands at `dest` is a folder, or nothing. */
function* copyFolder(to, src, dest, options) {
  if (!to) yield* inLibrary(dest, entries.mkdir(dest));
  for (const name of yield* inLibrary(src, entries.readdir(src))) {
    const inner = [join(src, name), join(dest, name)];
    const from = yield* entries.lstat(inner[0]);
    if (from.isSymbolicLink()) yield* copyLink(...inner, options);
    else if (from.isFile()) yield* copyFile(from, ...inner, options);
    else yield* copyInnerFolder(from, ...inner, options);
  }
}

function* copyInnerFolder(from, src, dest, options) {
  const to = yield* foundAt(dest);
  // Node ends here without a word of JavaScript.
  if (to && !to.isDirectory()) throw failed(EEXIST, dest);
  yield* copyFolder(to, src, dest, options);
  if (!to) yield* entries.chmod(dest, from.mode & 0o7777);
}

/** As `std::filesystem::copy_file` does. */
function* copyFile(from, src, dest, options) {
  const to = yield* foundAt(dest);
  if (to && !to.isFile()) throw failed(EINVAL, dirname(dest));
  if (!options.force && (yield* inLibrary(dest, entries.lstat(dest, { throwIfNoEntry: false })))) {
    if (!options.errorOnExist) return;
    const message = `cp returned EEXIST (${dest} already exists)`;
    throw refused('ERR_FS_CP_EEXIST', `[ERR_FS_CP_EEXIST]: Target already exists: ${message}`);
  }
  yield* inLibrary(dirname(dest), contents.copyFile(src, dest, 0));
  if (options.preserveTimestamps) {
    const { atime, mtime } = yield* entries.stat(src);
    yield* entries.utimes(dest, atime, mtime);
  }
  yield* entries.chmod(dest, from.mode & 0o7777);
}

function* copyLink(src, dest, { dereference, verbatimSymlinks }) {
  const target = yield* entries.readlink(src);
  if (!verbatimSymlinks && (yield* foundAt(dest))) yield* clearForLink(target, dest, dereference);
  const written = verbatimSymlinks ? target : resolve(dirname(src), target);
  yield* inLibrary(dirname(dest), entries.symlink(written, dest));
}

/** Makes room for a link. Targets are taken as they are written, as if they began at the working directory. */
function* clearForLink(target, dest, dereference) {
  const to = yield* entries.lstat(dest);
  if (to.isFile() && !dereference) throw failed(EEXIST, dest);
  if (!to.isSymbolicLink()) return;
  const old = yield* entries.readlink(dest);
  if (!dereference && (yield* foundAt(target))?.isDirectory() && isBelow(target, old)) {
    throw refused('ERR_FS_CP_EINVAL', `Cannot copy ${target} to a subdirectory of self ${old}`);
  }
  if ((yield* foundAt(dest)).isDirectory() && isBelow(old, target)) {
    throw refused('ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY', `cannot overwrite ${old} with ${target}`);
  }
  yield* inLibrary(dest, entries.unlink(dest));
}

module.exports = { copyFolder, foundAt, inLibrary, isBelow };
