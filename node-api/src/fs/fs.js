// The `fs` module. An operation is written once, as the list of system calls it makes; it runs at once for the `Sync`
// form, and one call after the other on the thread pool for the callback and promise forms.
'use strict';

const {
  AbortError,
  UVException,
  codes: { ERR_FS_EISDIR },
} = require('internal/errors');
const { errorName } = require('internal/uv');
const { validateAbortSignal, validateFunction, validateInteger } = require('internal/validators');
const { Buffer } = require('buffer');
const { Dirent, Stats } = require('internal/fs/stats');
const constants = require('internal/fs/constants');
const { resolve } = require('internal/module/paths');
const { bytesOf, checkAborted, decoded, flagsOf, isFd, modeOf, optionsOf, pathOf } = require('internal/fs/arguments');

/** The result of a system call, or the error that it failed with. */
function check(result, syscall, path, dest) {
  if (typeof result !== 'number' || result >= 0) return result;
  const details = { errno: result, code: errorName(result), syscall };
  if (path !== undefined) details.path = path;
  if (dest !== undefined) details.dest = dest;
  throw new UVException(details);
}

// ---- operations: generators that yield one function for each system call ----

const open = (path, flags, mode) => () => check(internal.open(path, flags, mode), 'open', path);
const close = (fd) => () => check(internal.close(fd), 'close');
const toBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function* withFile(path, flags, mode, body) {
  if (isFd(path)) return yield* body(path);
  const fd = yield open(path, flags, mode);
  try {
    return yield* body(fd);
  } finally {
    yield close(fd);
  }
}

const operations = {
  readFile(path, options) {
    const { encoding, flag, signal } = optionsOf(options, { flag: 'r' });
    if (signal !== undefined && signal !== null) validateAbortSignal(signal, 'options.signal');
    checkAborted(signal);
    const file = isFd(path) ? path : pathOf(path);
    const flags = flagsOf(flag);
    return withFile(file, flags, 0o666, function* (fd) {
      yield () => check(internal.fstat(fd), 'fstat');
      checkAborted(signal);
      const bytes = yield () => check(internal.read(fd, -1, -1), 'read');
      return decoded(toBuffer(bytes), encoding);
    });
  },
  writeFile(path, data, options) {
    const { encoding, flag, mode } = optionsOf(options, { encoding: 'utf8', mode: 0o666, flag: 'w' });
    const bytes = bytesOf(data, encoding);
    const file = isFd(path) ? path : pathOf(path);
    return withFile(file, flagsOf(flag), modeOf(mode, 0o666), function* (fd) {
      yield () => check(internal.write(fd, bytes, -1), 'write');
    });
  },
  appendFile(path, data, options) {
    return operations.writeFile(path, data, { ...optionsOf(options, { encoding: 'utf8', mode: 0o666 }), flag: 'a' });
  },
  *access(path, mode = 0) {
    path = pathOf(path);
    yield () => check(internal.access(path, mode), 'access', path);
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
  *stat(path, options) {
    path = pathOf(path);
    return yield () => statOf(path, true, options, 'stat');
  },
  *lstat(path, options) {
    path = pathOf(path);
    return yield () => statOf(path, false, options, 'lstat');
  },
  *fstat(fd, options) {
    checkFd(fd);
    return yield () => new Stats(check(internal.fstat(fd), 'fstat'), options?.bigint);
  },
  *mkdir(path, options) {
    path = pathOf(path);
    const recursive = typeof options === 'object' && options !== null && options.recursive;
    const mode = modeOf(typeof options === 'object' && options !== null ? options.mode : options, 0o777);
    const made = yield () => check(internal.mkdir(path, mode, Boolean(recursive)), 'mkdir', path);
    return typeof made === 'string' ? made : undefined;
  },
  *readdir(path, options) {
    const { encoding, withFileTypes, recursive } = optionsOf(options, {});
    path = pathOf(path);
    const found = [];
    const folders = [''];
    for (const folder of folders) {
      const where = folder ? `${path}/${folder}` : path;
      const entries = yield () => check(internal.readdir(where), 'scandir', where);
      for (const [name, kind] of entries) {
        const inner = folder ? `${folder}/${name}` : name;
        if (recursive && kind === 1) folders.push(inner);
        found.push(withFileTypes ? new Dirent(name, where, kind) : encoding === 'buffer' ? Buffer.from(inner) : inner);
      }
    }
    return found;
  },
  *unlink(path) {
    path = pathOf(path);
    yield () => check(internal.unlink(path), 'unlink', path);
  },
  *rmdir(path) {
    path = pathOf(path);
    yield () => check(internal.rmdir(path), 'rmdir', path);
  },
  *rm(path, options) {
    path = pathOf(path);
    const { force, recursive } = optionsOf(options, {});
    const stats = yield () => {
      const result = internal.stat(path, false);
      return force && result === -2 ? undefined : check(result, 'lstat', path);
    };
    if (stats === undefined) return;
    if (stats[0] === 1 && !recursive) {
      throw new ERR_FS_EISDIR({ code: 'EISDIR', message: 'is a directory', path, syscall: 'rm', errno: 21 });
    }
    yield () => check(stats[0] === 1 ? internal.removeAll(path) : internal.unlink(path), 'rm', path);
  },
  *rename(from, to) {
    from = pathOf(from, 'oldPath');
    to = pathOf(to, 'newPath');
    yield () => check(internal.rename(from, to), 'rename', from, to);
  },
  *copyFile(from, to, mode = 0) {
    from = pathOf(from, 'src');
    to = pathOf(to, 'dest');
    yield () => check(internal.copy(from, to, mode), 'copyfile', from, to);
  },
  *link(from, to) {
    from = pathOf(from, 'existingPath');
    to = pathOf(to, 'newPath');
    yield () => check(internal.link(from, to), 'link', from, to);
  },
  *symlink(target, path) {
    target = pathOf(target, 'target');
    path = pathOf(path);
    yield () => check(internal.symlink(target, path), 'symlink', target, path);
  },
  *readlink(path, options) {
    const { encoding } = optionsOf(options, {});
    path = pathOf(path);
    const target = yield () => check(internal.readlink(path), 'readlink', path);
    return encoding === 'buffer' ? Buffer.from(target) : target;
  },
  *realpath(path, options) {
    const { encoding } = optionsOf(options, {});
    path = pathOf(path);
    const whole = resolve(path);
    const real = yield () => check(internal.realpath(path), 'lstat', whole);
    return encoding === 'buffer' ? Buffer.from(real) : real;
  },
  *chmod(path, mode) {
    path = pathOf(path);
    mode = modeOf(mode, undefined);
    yield () => check(internal.chmod(path, mode), 'chmod', path);
  },
  *utimes(path, atime, mtime) {
    path = pathOf(path);
    const modified = typeof mtime === 'object' ? mtime.getTime() : Number(mtime) * 1000;
    yield () => check(internal.utimes(path, modified), 'utime', path);
  },
  *truncate(path, length = 0) {
    path = pathOf(path);
    validateInteger(length, 'len');
    const fd = yield open(path, flagsOf('r+'), 0o666);
    try {
      yield () => check(internal.truncate(fd, Math.max(0, length)), 'ftruncate');
    } finally {
      yield close(fd);
    }
  },
  *ftruncate(fd, length = 0) {
    checkFd(fd);
    yield () => check(internal.truncate(fd, Math.max(0, length)), 'ftruncate');
  },
  *fsync(fd) {
    checkFd(fd);
    yield () => check(internal.fstat(fd), 'fsync');
  },
  *mkdtemp(prefix, options) {
    optionsOf(options, {});
    prefix = pathOf(prefix, 'prefix');
    return yield () => check(internal.mkdtemp(prefix), 'mkdtemp', `${prefix}XXXXXX`);
  },
};

function statOf(path, follow, options, syscall) {
  const result = internal.stat(path, follow);
  if (options?.throwIfNoEntry === false && (result === -2 || result === -20)) return undefined;
  return new Stats(check(result, syscall, path), options?.bigint);
}

function checkFd(fd) {
  require('internal/validators').validateInt32(fd, 'fd', 0);
}

// ---- the three forms ----

/** Runs an operation to its end. */
function runSync(steps) {
  let state = steps.next();
  while (!state.done) {
    let value;
    try {
      value = state.value();
    } catch (error) {
      state = steps.throw(error);
      continue;
    }
    state = steps.next(value);
  }
  return state.value;
}

/** Runs an operation on the pool, a call at a time. `state` is where it stands: its first call has been asked for. */
function runOnPool(label, callback, steps, state, done) {
  if (state.done) {
    done(null, state.value);
    return;
  }
  internal.pool(label, callback, () => {
    let next;
    try {
      let value;
      try {
        value = state.value();
      } catch (error) {
        next = steps.throw(error);
      }
      next ??= steps.next(value);
    } catch (error) {
      done(error);
      return;
    }
    runOnPool(label, callback, steps, next, done);
  });
}

/** A system call's error, made when its answer came in: no function was running. */
function withoutFrames(error) {
  if (error.syscall !== undefined) error.stack = `${error.name}: ${error.message}`;
  return error;
}

const fs = {};
const promises = {};

function define(name, operation, { results = 1 } = {}) {
  const sync = (...args) => runSync(operation(...args));
  const form = {
    [`${name}Sync`](...args) {
      return sync(...args);
    },
    [name](...args) {
      const at = args.findLastIndex((argument) => typeof argument === 'function');
      if (at === -1) validateFunction(args.length > 1 ? args[args.length - 1] : undefined, 'cb');
      const callback = args[at];
      args.length = at;
      const steps = operation(...args);
      let first;
      try {
        first = steps.next();
      } catch (error) {
        // Wrong arguments are thrown; an operation that was aborted beforehand is answered.
        if (!(error instanceof AbortError)) throw error;
        callback(error);
        return;
      }
      runOnPool(name, callback, steps, first, (error, value) => {
        if (error) callback(withoutFrames(error));
        else if (value === undefined && results === 0) callback(null);
        else callback(null, value);
      });
    },
  };
  const promised = {
    async [name](...args) {
      const steps = operation(...args);
      const first = steps.next();
      return new Promise((resolve, reject) => {
        runOnPool(name, resolve, steps, first, (error, value) => (error ? reject(error) : resolve(value)));
      });
    },
  };
  fs[name] = form[name];
  fs[`${name}Sync`] = form[`${name}Sync`];
  promises[name] = promised[name];
}

const silent = new Set([
  'access', 'appendFile', 'chmod', 'close', 'copyFile', 'fsync', 'ftruncate', 'link', 'rename', 'rm', 'rmdir', 'symlink',
  'truncate', 'unlink', 'utimes', 'writeFile',
]);
for (const name of Object.keys(operations)) define(name, operations[name], { results: silent.has(name) ? 0 : 1 });
for (const name of ['close', 'fstat', 'fsync', 'ftruncate']) delete promises[name];

fs.existsSync = function existsSync(path) {
  try {
    return internal.access(pathOf(path), 0) >= 0;
  } catch {
    return false;
  }
};
fs.exists = function exists(path, callback) {
  validateFunction(callback, 'cb');
  let steps;
  try {
    steps = operations.access(pathOf(path));
  } catch {
    process.nextTick(callback, false);
    return;
  }
  runOnPool('exists', callback, steps, steps.next(), (error) => callback(!error));
};
Object.defineProperty(fs.exists, Symbol.for('nodejs.util.promisify.custom'), {
  __proto__: null,
  value: (path) => new Promise((resolve) => fs.exists(path, resolve)),
});

const descriptors = require('internal/fs/descriptors').make({ check, checkFd, bytesOf, runOnPool, runSync, decoded });
Object.assign(fs, descriptors.callbacks);
promises.open = async function open(path, flags, mode) {
  const steps = operations.open(path, flags, mode);
  const first = steps.next();
  const fd = await new Promise((resolve, reject) => {
    runOnPool('open', resolve, steps, first, (error, value) => (error ? reject(error) : resolve(value)));
  });
  return new descriptors.FileHandle(fd, operations);
};
for (const name of ['readFile', 'writeFile', 'appendFile']) {
  const plain = promises[name];
  const wrapper = {
    async [name](path, ...args) {
      return plain(path instanceof descriptors.FileHandle ? path.fd : path, ...args);
    },
  };
  promises[name] = wrapper[name];
}
promises.constants = constants.constants;

Object.assign(fs, { Dirent, Stats, constants: constants.constants });
Object.defineProperty(fs, 'promises', { __proto__: null, value: promises, enumerable: true, configurable: true });
fs.realpath.native = fs.realpath;
fs.realpathSync.native = fs.realpathSync;

// Streams take all of `stream`, which is made of much: they load when they are asked for.
fs.createReadStream = function createReadStream(path, options) {
  return new (require('internal/fs/streams').ReadStream)(path, options);
};
fs.createWriteStream = function createWriteStream(path, options) {
  return new (require('internal/fs/streams').WriteStream)(path, options);
};
for (const [name, exported] of [
  ['ReadStream', 'ReadStream'], ['WriteStream', 'WriteStream'],
  ['FileReadStream', 'ReadStream'], ['FileWriteStream', 'WriteStream'],
]) {
  let own;
  Object.defineProperty(fs, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: () => (own ??= require('internal/fs/streams')[exported]),
    set(value) {
      own = value;
    },
  });
}

module.exports = fs;
