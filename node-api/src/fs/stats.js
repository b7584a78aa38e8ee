// `fs.Stats`, `fs.StatFs` and `fs.Dirent`. The native side describes an entry as `[kind, mode, size, blocks, inode,
// links, accessed, modified, changed, created]`, each time as seconds and nanoseconds; kind is 0 for a file, 1 for a
// folder, 2 for a link, 3 for a device.
'use strict';

const TYPES = [0o100000, 0o040000, 0o120000, 0o020000];
const kType = Symbol('type');
const kStats = Symbol('stats');

/** How many values come before the times. */
const BEFORE_TIMES = 10;
const TIMES = ['atime', 'mtime', 'ctime', 'birthtime'];

class StatsBase {}

function Stats(
  dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, atimeMs, mtimeMs, ctimeMs, birthtimeMs,
) {
  Object.assign(this, {
    dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, atimeMs, mtimeMs, ctimeMs, birthtimeMs,
  });
}
Object.setPrototypeOf(Stats.prototype, StatsBase.prototype);
Object.setPrototypeOf(Stats, StatsBase);

class BigIntStats extends StatsBase {
  constructor(...values) {
    super();
    const times = values.splice(BEFORE_TIMES);
    Object.assign(this, new Stats(...values.map(BigInt), ...times.map((time) => time / 1_000_000n)));
    times.forEach((time, index) => {
      this[`${TIMES[index]}Ns`] = time;
    });
  }
}

/** The stats of an entry, in numbers or in bigints. */
function statsOf([kind, mode, bytes, taken, ino, links, ...times], big) {
  const size = kind === 1 ? 4096 : bytes;
  // In units of 512 bytes. A short link is kept in its inode.
  const blocks = [taken * 8, 8, 0, 0][kind];
  const facts = [64768, TYPES[kind] | mode, links, 1000, 1000, 0, 4096, ino, size, blocks];
  const timed = (time) => TIMES.map((_, index) => time(times[2 * index], times[2 * index + 1]));
  return big
    ? new BigIntStats(...facts, ...timed((whole, rest) => BigInt(whole) * 1_000_000_000n + BigInt(rest)))
    : new Stats(...facts, ...timed((whole, rest) => whole * 1000 + rest / 1e6));
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
  /** The type is libuv's number. */
  constructor(name, type, parentPath) {
    this.name = name;
    this.parentPath = parentPath;
    this[kType] = type;
  }
}

// In the order in which a `Dirent` has them; the last number is libuv's.
const KINDS = [
  ['isDirectory', 0o040000, 2], ['isFile', 0o100000, 1], ['isBlockDevice', 0o060000, 7],
  ['isCharacterDevice', 0o020000, 6], ['isSymbolicLink', 0o120000, 3], ['isFIFO', 0o010000, 4],
  ['isSocket', 0o140000, 5],
];
/** What V8 says where a method has been taken off its object. */
const onNothing = (property) => new TypeError(`Cannot read properties of undefined (reading '${property}')`);
for (const [name, type, number] of KINDS) {
  const methods = {
    [name]() {
      if (this === undefined) throw onNothing('_checkModeProperty');
      return this._checkModeProperty(type);
    },
  };
  const entry = {
    [name]() {
      if (this === undefined) throw onNothing('Symbol(type)');
      return this[kType] === number;
    },
  };
  StatsBase.prototype[name] = methods[name];
  Object.defineProperty(Dirent.prototype, name, { __proto__: null, value: entry[name], writable: true, configurable: true });
}

/** An entry of a folder, with the kind that the native side gives it. */
const direntOf = (name, parentPath, kind) => new Dirent(name, [1, 2, 3, 6][kind], parentPath);

/** An entry that was not listed but asked for by its path. */
class DirentFromStats extends Dirent {
  constructor(name, parentPath, stats) {
    super(name, null, parentPath);
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

module.exports = { Dirent, DirentFromStats, direntOf, StatFs, Stats, statsOf };
