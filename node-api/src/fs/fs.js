// The `fs` module: its functions in the order and with the lengths that Node gives them.
'use strict';

const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateObject, validateString } = require('internal/validators');
const { promisify } = require('internal/util/promisify');
const { deprecate } = require('internal/util/deprecate');
const { Dirent, Stats } = require('internal/fs/stats');
const { constants } = require('internal/fs/constants');
const {
  checkAborted, checkFd, flagsOf, isFd, linkTypeOf, modeOf, optionsOf, ownerOf, pathOf, timeOf, timesOf,
} = require('internal/fs/arguments');
const { call, callbackIs, catchUp, forms, promised, waiting, withLength } = require('internal/fs/forms');
const { located } = require('internal/fs/places');
const contents = require('internal/fs/contents');
const entries = require('internal/fs/entries');
const descriptors = require('internal/fs/descriptors');
const { FileHandle, isParts } = require('internal/fs/handle');
const system = require('internal/fs/system');

/** The names in the order in which Node lists them; a star stands for the `Sync` form that follows. */
const NAMES =
  'appendFile* access* chown* chmod* close* copyFile* cp* createReadStream createWriteStream exists* fchown* fchmod* ' +
  'fdatasync* fstat* fsync* ftruncate* futimes* glob* lchown* lchmod* link* lstat* lutimes* mkdir* mkdtemp* ' +
  'mkdtempDisposableSync open* openAsBlob readdir* read* readv* readFile* readlink* realpath* rename* rm* rmdir* stat ' +
  'statfs statSync statfsSync symlink* truncate* unwatchFile unlink* utimes* watch watchFile writeFile* write* writev*';
const PROMISED =
  'access copyFile cp glob open opendir rename truncate rm rmdir mkdir readdir readlink symlink lstat stat statfs link ' +
  'unlink chmod lchmod lchown chown utimes lutimes realpath mkdtemp mkdtempDisposable writeFile appendFile readFile watch';

/** An object with places for properties of these names. */
function listed(names) {
  const all = names.split(' ').flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1), `${name.slice(0, -1)}Sync`] : name));
  return Object.fromEntries(all.map((name) => [name, undefined]));
}

const fs = listed(NAMES);
const promises = listed(PROMISED);

const SILENT = new Set([
  'access', 'appendFile', 'chmod', 'chown', 'close', 'copyFile', 'fchmod', 'fchown', 'fdatasync', 'fsync', 'ftruncate',
  'futimes', 'lchown', 'link', 'lutimes', 'mkdir', 'rename', 'rm', 'rmdir', 'symlink', 'truncate', 'unlink', 'utimes',
  'writeFile',
]);
const OPTIONAL = new Set(['close', 'fstat', 'ftruncate', 'lstat', 'stat', 'statfs']);

const { at, behind, defined, from, ofOpen } = callbackIs;

/** How the callback is found, and when it is looked at. */
const CALLBACKS = {
  close: { take: at(1) },
  unlink: { take: at(1) },
  fsync: { take: at(1) },
  fdatasync: { take: at(1) },
  access: { take: from(1), early: (path) => pathOf(path) },
  rm: { take: from(1), late: true, unchecked: true },
  readFile: { take: behind(1), inTick: isFd, tick: checkFd },
  realpathNative: { take: behind(1) },
  link: { take: at(2) },
  rename: { take: at(2) },
  chmod: { take: at(2), late: true },
  fchmod: { take: at(2), early: (_fd, mode) => modeOf(mode) },
  copyFile: { take: from(2), early: endsOf },
  symlink: { take: defined(2), early: (_target, _path, type) => linkTypeOf(type) },
  writeFile: { take: behind(2) },
  appendFile: { take: behind(2) },
  chown: { take: at(3) },
  lchown: { take: at(3) },
  utimes: { take: at(3) },
  lutimes: { take: at(3) },
  fchown: { take: at(3), early: (_fd, uid, gid) => ownerOf(uid, gid) },
  futimes: { take: at(3), early: (_fd, atime, mtime) => timesOf(atime, mtime) },
  open: { take: ofOpen, late: true },
  truncate: { take: from(1), early: (_path, len = 0) => validateInteger(len, 'len') },
  ftruncate: { take: from(1), early: (_fd, len = 0) => validateInteger(len, 'len') },
};
const AFTER_OPTIONS = { take: from(1) };

/** Looks at the two files of a copy. */
function endsOf(src, dest) {
  pathOf(src, 'src');
  pathOf(dest, 'dest');
}

/** What calls back with a path made in the binding. */
const SWALLOWING = new Set(['mkdir', 'mkdtemp', 'readlink', 'realpathNative']);

const OF_HANDLES = new Set(['close', 'fchmod', 'fchown', 'fdatasync', 'fstat', 'fsync', 'ftruncate', 'futimes']);
/** The promise form has a default value where the others have none. */
const DEFAULTED = new Set(['access', 'truncate']);
const ONLY_PROMISED = new Set(['lchmod']);

/** The promise forms take a handle where the others take a descriptor, and something to write that comes in parts. */
const PROMISED_OTHERWISE = {
  readFile(path, options) {
    if (path instanceof FileHandle) return promised('readFile', contents.readFile(path.fd, options));
    const { flag, signal } = readingOf(options);
    checkAborted(signal);
    return refused(() => openingOf(path, flag), 1);
  },
  writeFile(path, data, options) {
    const { flag, mode, signal } = isParts(data) ? optionsOf(options, {}) : writingOf(data, options);
    checkAborted(signal);
    return writtenParts('writeFile', flag || 'w', mode, path, data, options);
  },
  appendFile(path, data, options) {
    const { flag, mode, signal } = optionsOf(options, {});
    // It returns the promise of `writeFile`, which takes two turns more.
    const wrong = isParts(data) ? undefined : refused(() => checkAborted(writingOf(data, options).signal), 2);
    return wrong ?? (signal?.aborted ? undefined : writtenParts('appendFile', flag || 'a', mode, path, data, options));
  },
  rm(path, options) {
    pathOf(path);
    return refused(() => require('internal/fs/removal').removingOf(options), 1);
  },
  truncate: (path) => refused(() => pathOf(path), 1),
  // Its other forms look at the path last, and say where the mode was.
  mkdir(path, options) {
    pathOf(path);
    if (typeof options !== 'object' || options === null) return;
    validateBoolean(options.recursive ?? false, 'options.recursive');
    modeOf(options.mode, 0o777);
  },
  readlink(path, options) {
    optionsOf(options, {});
    pathOf(path, 'oldPath');
  },
  lchmod() {
    throw new ERR_METHOD_NOT_IMPLEMENTED('lchmod()');
  },
};

/**
 * A promise of what `look` throws, if it does: where another promise of Node's stands between it and what the program
 * gets, that is rejected `later` turns later.
 */
function refused(look, later) {
  try {
    look();
    return undefined;
  } catch (error) {
    let promise = Promise.reject(error);
    for (; later > 1; later -= 1) promise = promise.then();
    return promise;
  }
}

/** Looks at what a file is opened with. */
function openingOf(path, flag, mode) {
  pathOf(path);
  flagsOf(flag);
  modeOf(mode, 0o666);
}

function writtenParts(name, flag, mode, path, data, options) {
  if (path instanceof FileHandle) return path[name](data, options);
  const wrong = refused(() => openingOf(path, flag, mode), name === 'appendFile' ? 2 : 1);
  if (wrong !== undefined || !isParts(data)) return wrong;
  return promises.open(path, flag, mode).then(async (handle) => {
    try {
      await handle.writeFile(data, options);
    } finally {
      await handle.close();
    }
  });
}

/** Operations that are another function's promise form. */
const PROMISED_NAMES = { readdirDeep: 'readdir' };

/** The `Sync` form is the binding's own where the others are Node's scripts. */
const { realpathLater, rmAtOnce, rmdirOtherwise, statLater, ...others } = entries;
const {
  appendFileAtOnce, appendFileLater, openLater, readFileAtOnce, readFileLater, readingOf, writeFileAtOnce, writeFileLater,
  writingOf, ...ofContents
} = contents;
const AT_ONCE = {
  appendFile: appendFileAtOnce, readFile: readFileAtOnce, rm: rmAtOnce, rmdir: rmdirOtherwise,
  writeFile: writeFileAtOnce,
};
/** And so for the callback form. */
const LATER = {
  appendFile: appendFileLater, open: openLater, readFile: readFileLater, realpath: realpathLater, rmdir: rmdirOtherwise,
  stat: statLater, writeFile: writeFileLater,
};

const operations = { ...ofContents, ...others };
for (const name of Object.keys(operations)) {
  const callbackAt = CALLBACKS[name] ?? AFTER_OPTIONS;
  const made = forms(name, operations[name], {
    callbackAt, silent: SILENT.has(name), swallows: SWALLOWING.has(name), optional: OPTIONAL.has(name),
    promisedOtherwise: PROMISED_OTHERWISE[name], promisedName: PROMISED_NAMES[name], atOnce: AT_ONCE[name],
    later: LATER[name],
  });
  if (!ONLY_PROMISED.has(name)) {
    fs[name] = made.callback;
    fs[`${name}Sync`] = made.sync;
  }
  if (!OF_HANDLES.has(name)) promises[name] = made.promise;
  if (DEFAULTED.has(name)) Object.defineProperty(made.promise, 'length', { value: 1 });
}

// The callback and `Sync` forms go along the path in JavaScript, the promise form asks the system.
for (const owner of [fs.realpath, fs.realpathSync]) {
  const own = owner === fs.realpath ? fs.realpathNative : fs.realpathNativeSync;
  owner.native = Object.defineProperty(own, 'name', { value: '' });
}
promises.realpath = Object.defineProperty(promises.realpathNative, 'name', { value: 'realpath' });
promises.readdir = Object.defineProperty(promises.readdirDeep, 'name', { value: 'readdir' });
for (const owner of [fs, promises]) {
  for (const name of ['realpathNative', 'realpathNativeSync', 'readdirDeep', 'readdirDeepSync']) delete owner[name];
}

// What exists on other systems only.
fs.lchmod = undefined;
fs.lchmodSync = undefined;

// `close` needs no callback: what goes wrong then is thrown.
const { close } = fs;
fs.close = Object.defineProperty(
  {
    close(fd, callback) {
      if (callback !== undefined) return close(fd, callback);
      return close(fd, (error) => {
        if (error) throw error;
      });
    },
  }.close,
  'length',
  { value: 1 },
);

const refuse = deprecate(() => false, 'Passing invalid argument types to fs.existsSync is deprecated', 'DEP0187');
fs.existsSync = function existsSync(path) {
  try {
    path = pathOf(path);
    catchUp();
    return system.access(path, 0) >= 0;
  } catch (error) {
    return error.code === 'ERR_INVALID_ARG_TYPE' && refuse();
  }
};
fs.exists = function exists(path, callback) {
  validateFunction(callback, 'cb');
  const answer = (error) => callback(!error);
  try {
    call('access', answer, () => entries.access(path), answer, { from: 'exists' });
  } catch {
    callback(false);
  }
};
Object.defineProperty(fs.exists, Symbol.for('nodejs.util.promisify.custom'), {
  __proto__: null,
  value: { exists: (path) => new Promise((resolve) => fs.exists(path, resolve)) }.exists,
});

Object.assign(fs, descriptors.callbacks);
promises.open = async function open(path, flags, mode) {
  return new FileHandle(await promised('open', contents.open(path, flags, mode), waiting('open', this)));
};
promises.constants = constants;

fs.mkdtempDisposableSync = function mkdtempDisposableSync(prefix, options) {
  const path = fs.mkdtempSync(prefix, options);
  // It may be removed from elsewhere.
  const whole = require('path').resolve(String(path));
  const remove = () => fs.rmSync(whole, { force: true, recursive: true });
  return {
    path,
    remove,
    [Symbol.dispose]() {
      remove();
    },
  };
};
promises.mkdtempDisposable = async function mkdtempDisposable(prefix, options) {
  optionsOf(options, {});
  pathOf(prefix, 'prefix');
  const cwd = process.cwd();
  const path = await promises.mkdtemp(prefix, options);
  const whole = require('path').resolve(cwd, String(path));
  const remove = async () => promises.rm(whole, { force: true, recursive: true });
  return {
    __proto__: null,
    path,
    remove,
    async [Symbol.asyncDispose]() {
      await remove();
    },
  };
};

fs.Dirent = Dirent;
fs.Stats = deprecate(Stats, 'fs.Stats constructor is deprecated.', 'DEP0180');
for (const name of ['F_OK', 'R_OK', 'W_OK', 'X_OK']) {
  const get = deprecate(
    () => constants[name], `fs.${name} is deprecated, use fs.constants.${name} instead`, 'DEP0176');
  Object.defineProperty(fs, name, { __proto__: null, get, enumerable: false, configurable: false });
}

// What few programs need is loaded when it is asked for: streams alone take all of `stream`.
fs.createReadStream = function createReadStream(path, options) {
  return new (require('internal/fs/streams').ReadStream)(path, options);
};
fs.createWriteStream = function createWriteStream(path, options) {
  return new (require('internal/fs/streams').WriteStream)(path, options);
};
fs.watch = function watch(filename, options, listener) {
  return require('internal/fs/watchers').watch(filename, options, listener);
};
fs.watchFile = function watchFile(filename, options, listener) {
  return require('internal/fs/watch_file').watchFile(filename, options, listener);
};
fs.unwatchFile = function unwatchFile(filename, listener) {
  require('internal/fs/watch_file').unwatchFile(filename, listener);
};
promises.watch = async function* _watch(filename, options = {}) {
  validateObject(options, 'options');
  const { recursive } = options;
  if (recursive !== undefined && recursive !== null) validateBoolean(recursive, 'options.recursive');
  if (recursive) yield* require('internal/fs/recursive_watch').start(pathOf(filename), options);
  else yield* require('internal/fs/watchers').iterate(filename, options);
};
fs.openAsBlob = function openAsBlob(path, options = {}) {
  validateObject(options, 'options');
  const type = options.type || '';
  validateString(type, 'options.type');
  return Promise.resolve(require('internal/blob').blobOfFile(pathOf(path), type));
};
fs.cp = function cp(src, dest, options, callback) {
  require('internal/fs/cp').cp(src, dest, options, callback);
};
fs.cpSync = withLength(located('cp', (...args) => require('internal/fs/cp').cpSync(...args)), 3);
promises.cp = async function cp(src, dest, options) {
  const located = waiting('cp');
  require('internal/fs/cp').argumentsOf(src, dest, options);
  return require('internal/fs/cp').promised(src, dest, options, located);
};
fs.glob = function glob(pattern, options, callback) {
  if (typeof options === 'function') [options, callback] = [undefined, options];
  validateFunction(callback, 'cb');
  Array.fromAsync(require('internal/fs/glob').globLater(pattern, options)).then((found) => callback(null, found), callback);
};
fs.globSync = function globSync(pattern, options) {
  return require('internal/fs/glob').globSync(pattern, options);
};
promises.glob = async function* glob(pattern, options) {
  yield* require('internal/fs/glob').globLater(pattern, options);
};

/** A class that is loaded when it is asked for, in Node, too. What a program puts in its place stays. */
function lateClass(name, module, exported = name, isFixed = false) {
  let own;
  const accessors = {
    get [name]() {
      return (own ??= require(module)[exported]);
    },
    set [name](value) {
      own = value;
    },
  };
  const { get, set } = Object.getOwnPropertyDescriptor(accessors, name);
  Object.defineProperty(fs, name, { __proto__: null, configurable: true, enumerable: true, get, set: isFixed ? undefined : set });
}
lateClass('ReadStream', 'internal/fs/streams');
lateClass('WriteStream', 'internal/fs/streams');
lateClass('FileReadStream', 'internal/fs/streams', 'ReadStream');
lateClass('FileWriteStream', 'internal/fs/streams', 'WriteStream');
lateClass('Utf8Stream', 'internal/fs/utf8_stream', 'Utf8Stream', true);
fs._toUnixTimestamp = Object.defineProperty(timeOf, 'name', { value: 'toUnixTimestamp' });
require('internal/util/lazily').lazily(fs, 'internal/fs/dir', ['Dir']);
fs.opendir = function opendir(path, options, callback) {
  require('internal/fs/dir').opendir(path, options, callback);
};
fs.opendirSync = withLength(located('opendir', (...args) => require('internal/fs/dir').opendirSync(...args)), 2);
promises.opendir = promisify(fs.opendir);
Object.defineProperty(fs, 'constants', { __proto__: null, value: constants, enumerable: true, configurable: false });
Object.defineProperty(fs, 'promises', { __proto__: null, get: () => promises, enumerable: true, configurable: true });

// Whoever replaces it is asked for what `require` reads.
const { readFileSync } = fs;
require('internal/module/shared').changed.readFileSync = () =>
  fs.readFileSync === readFileSync ? undefined : (...args) => fs.readFileSync(...args);

module.exports = fs;
