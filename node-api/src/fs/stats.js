// `fs.Stats`, `fs.StatFs` and `fs.Dirent`. The native side describes an entry as `[kind, mode, size, blocks, inode,
// links, accessed, modified, changed, created]`; kind is 0 for a file, 1 for a folder, 2 for a link.
'use strict';

const TYPES = [0o100000, 0o040000, 0o120000];
const kType = Symbol('type');

const NAMES = ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks'];
const TIMES = ['atime', 'mtime', 'ctime', 'birthtime'];

class StatsBase {}

class Stats extends StatsBase {
  constructor([kind, mode, bytes, taken, ino, links, ...times], big) {
    super();
    const number = big ? (value) => BigInt(Math.floor(value)) : (value) => value;
    const size = kind === 1 ? 4096 : bytes;
    // In units of 512 bytes. A short link is kept in its inode.
    const blocks = [taken * 8, 8, 0][kind];
    const values = [64768, TYPES[kind] | mode, links, 1000, 1000, 0, 4096, ino, size, blocks];
    NAMES.forEach((name, index) => {
      this[name] = number(values[index]);
    });
    TIMES.forEach((name, index) => {
      this[`${name}Ms`] = number(times[index]);
    });
    if (big) for (const name of TIMES) this[`${name}Ns`] = this[`${name}Ms`] * 1000000n;
  }
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

for (const key of TIMES) {
  Object.defineProperty(Stats.prototype, key, {
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

class Dirent {
  constructor(name, parentPath, kind) {
    this.name = name;
    this.parentPath = parentPath;
    this[kType] = kind + 1;
  }
}

const kinds = [['isFile', 0o100000, 1], ['isDirectory', 0o040000, 2], ['isSymbolicLink', 0o120000, 3]];
const others = [['isFIFO', 0o010000, 4], ['isSocket', 0o140000, 5], ['isCharacterDevice', 0o020000, 6], ['isBlockDevice', 0o060000, 7]];
for (const [name, type, number] of [...kinds, ...others]) {
  const methods = {
    [name]() {
      return (Number(this.mode) & 0o170000) === type;
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

module.exports = { Dirent, StatFs, Stats };
