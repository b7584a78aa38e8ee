// `fs.Stats`, `fs.StatFs` and `fs.Dirent`. The native side describes an entry as `[kind, mode, size, blocks, inode,
// links, accessed, modified, changed, created]`; kind is 0 for a file, 1 for a folder, 2 for a link, 3 for a device.
'use strict';

const TYPES = [0o100000, 0o040000, 0o120000, 0o020000];
const kType = Symbol('type');
const kStats = Symbol('stats');

const NAMES = ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks'];
const TIMES = ['atime', 'mtime', 'ctime', 'birthtime'];

class StatsBase {}

class Stats extends StatsBase {
  constructor(...values) {
    super();
    [...NAMES, ...TIMES.map((name) => `${name}Ms`)].forEach((name, index) => {
      this[name] = values[index];
    });
  }
}

class BigIntStats extends StatsBase {
  constructor(...values) {
    super();
    Object.assign(this, new Stats(...values.map((value) => BigInt(Math.floor(value)))));
    for (const name of TIMES) this[`${name}Ns`] = this[`${name}Ms`] * 1000000n;
  }
}

/** The stats of an entry, in numbers or in bigints. */
function statsOf([kind, mode, bytes, taken, ino, links, ...times], big) {
  const size = kind === 1 ? 4096 : bytes;
  // In units of 512 bytes. A short link is kept in its inode.
  const blocks = [taken * 8, 8, 0, 0][kind];
  const type = big ? BigIntStats : Stats;
  return new type(64768, TYPES[kind] | mode, links, 1000, 1000, 0, 4096, ino, size, blocks, ...times);
}

/** What `statfs` says of the disk, which has room enough. */
class StatFs {
  constructor(big) {
    const values = {
      type: 61267, bsize: 4096, frsize: 4096, blocks: 5242880, bfree: 4194304, bavail: 3932160, files: 1310720,
      ffree: 1048576,
    };
    for (const [name, value] of Object.entries(values)) this[name] = big ? BigInt(value) : value;
  }
}

for (const { prototype } of [Stats, BigIntStats]) {
  for (const key of TIMES) {
    Object.defineProperty(prototype, key, {
      __proto__: null,
      enumerable: true,
      configurable: true,
      get() {
        return (this[key] = new Date(Math.round(Number(this[`${key}Ms`]))));
      },
      set(value) {
        Object.defineProperty(this, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  prototype._checkModeProperty = function (property) {
    return (Number(this.mode) & 0o170000) === property;
  };
}

class Dirent {
  constructor(name, parentPath, kind) {
    this.name = name;
    this.parentPath = parentPath;
    this[kType] = kind + 1;
  }
}

// In the order in which a `Dirent` has them; the last number is libuv's.
const KINDS = [
  ['isDirectory', 0o040000, 2], ['isFile', 0o100000, 1], ['isBlockDevice', 0o060000, 7],
  ['isCharacterDevice', 0o020000, 6], ['isSymbolicLink', 0o120000, 3], ['isFIFO', 0o010000, 4],
  ['isSocket', 0o140000, 5],
];
for (const [name, type, number] of KINDS) {
  const methods = {
    [name]() {
      return this._checkModeProperty(type);
    },
  };
  const entry = {
    [name]() {
      return this[kType] === number;
    },
  };
  const define = (owner, value) =>
    Object.defineProperty(owner, name, { __proto__: null, value, writable: true, configurable: true });
  define(StatsBase.prototype, methods[name]);
  define(Dirent.prototype, entry[name]);
}

/** An entry that was not listed but asked for by its path. */
class DirentFromStats extends Dirent {
  constructor(name, parentPath, stats) {
    super(name, parentPath, NaN);
    this[kType] = null;
    this[kStats] = stats;
  }
}
for (const [name] of KINDS) {
  const { [name]: method } = {
    [name]() {
      return this[kStats][name]();
    },
  };
  Object.defineProperty(DirentFromStats.prototype, name, { __proto__: null, value: method, writable: true, configurable: true });
}

module.exports = { Dirent, DirentFromStats, StatFs, Stats, statsOf };
