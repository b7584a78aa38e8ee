// `fs.Stats` and `fs.Dirent`. The native side describes an entry as `[kind, mode, size, inode, modified, created]`; kind
// is 0 for a file, 1 for a folder, 2 for a link.
'use strict';

const TYPES = [0o100000, 0o040000, 0o120000];
const kType = Symbol('type');

class Stats {
  constructor([kind, mode, size, ino, modified, created], big) {
    const number = big ? (value) => BigInt(Math.floor(value)) : (value) => value;
    this.dev = number(64768);
    this.mode = number(TYPES[kind] | mode);
    this.nlink = number(kind === 1 ? 2 : 1);
    this.uid = number(1000);
    this.gid = number(1000);
    this.rdev = number(0);
    this.blksize = number(4096);
    this.ino = number(ino);
    this.size = number(kind === 1 ? 4096 : size);
    this.blocks = number(Math.ceil((kind === 1 ? 4096 : size) / 4096) * 8);
    this.atimeMs = number(modified);
    this.mtimeMs = number(modified);
    this.ctimeMs = number(modified);
    this.birthtimeMs = number(created);
    if (big) for (const key of ['atime', 'mtime', 'ctime', 'birthtime']) this[`${key}Ns`] = this[`${key}Ms`] * 1000000n;
  }
}

for (const key of ['atime', 'mtime', 'ctime', 'birthtime']) {
  Object.defineProperty(Stats.prototype, key, {
    __proto__: null,
    enumerable: true,
    configurable: true,
    get() {
      return (this[key] = new Date(Number(this[`${key}Ms`]) + 0.5));
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
  define(Stats.prototype, methods[name]);
  define(Dirent.prototype, entry[name]);
}

module.exports = { Dirent, Stats };
