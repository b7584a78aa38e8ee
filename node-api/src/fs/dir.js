// `fs.Dir`: a folder that is read entry by entry. Entries are fetched in groups; calls that come while a group is
// being fetched wait for it.
'use strict';

const {
  codes: { ERR_DIR_CLOSED, ERR_DIR_CONCURRENT_OPERATION, ERR_INVALID_THIS, ERR_MISSING_ARGS },
  setInside,
  setMade,
  setRequest,
} = require('internal/errors');
const { validateFunction, validateUint32 } = require('internal/validators');
const { promisify } = require('internal/util/promisify');
const { optionsOf, pathOf } = require('internal/fs/arguments');
const { CALLBACK, catchUp, check, runOnPool, withoutFrames } = require('internal/fs/forms');
const { shown } = require('internal/fs/names');
const { Dirent, direntOf } = require('internal/fs/stats');
const system = require('internal/fs/system');

const DIR = 'node:internal/fs/dir:';

/** Gives an error the place in Node that made it, and the line there, which throws or rejects. */
function placed(error, method, place, line, further = []) {
  setMade(error, DIR + place, line);
  const thrown = line.indexOf('throw ') + 1;
  setInside(error, thrown > 0 ? `${DIR}${place.split(':')[0]}:${thrown}` : '', line, `${method} (${DIR}${place})`, ...further);
  return error;
}

const closed = (method, place, further) =>
  placed(new ERR_DIR_CLOSED(), method, place, '      throw new ERR_DIR_CLOSED();', further);

const concurrent = (method, place) =>
  placed(new ERR_DIR_CONCURRENT_OPERATION(), `Dir.${method}`, place, '      throw new ERR_DIR_CONCURRENT_OPERATION();');

/** An open folder of the system: its entries as they were when it was first read. */
class Handle {
  #path;
  #shown;
  #entries;

  /** The path as the entries show it may be bytes. */
  constructor(path, shown) {
    this.#path = path;
    this.#shown = shown;
  }

  /** The next `count` entries, their names in an encoding; null at the end. */
  read(encoding, count) {
    this.#entries ??= check(system.readdir(this.#path), 'opendir');
    if (this.#entries.length === 0) return null;
    return this.#entries.splice(0, count).map(([name, kind]) => direntOf(shown(name, encoding), this.#shown, kind));
  }
}

/** Opens a folder; the error of the `Sync` form does not name it. */
function open(path, isNamed) {
  const name = pathOf(path);
  check(system.readdir(name), 'opendir', isNamed ? name : undefined);
  return new Handle(name, path);
}

/** A path as a `Dir` shows it: that of an address is a text. */
function shownPath(path) {
  const name = pathOf(path);
  return path instanceof Uint8Array ? path : name;
}


/** One call on the pool. */
function onPool(label, callback, work, done) {
  const steps = (function* () {
    return yield work;
  })();
  runOnPool(CALLBACK, label, callback, steps, steps.next(), done);
}

class Dir {
  #handle;
  #path;
  #bufferSize;
  #encoding;
  #recursive;
  #entries = [];
  /** Folders that are to be read after this one. */
  #inner = [];
  /** What waits for the group that is being fetched; null when none is. */
  #waiting = null;
  #closed = false;
  #read;
  #close;

  constructor(handle, path, options) {
    if (handle === undefined || handle === null) throw new ERR_MISSING_ARGS('handle');
    this.#handle = handle;
    this.#path = path;
    const { bufferSize, encoding, recursive } = { bufferSize: 32, ...optionsOf(options, { encoding: 'utf8' }) };
    validateUint32(bufferSize, 'options.bufferSize', true);
    this.#bufferSize = bufferSize;
    this.#encoding = encoding;
    this.#recursive = recursive;
    this.#read = promisify((callback) => this.#readWith(false, callback));
    this.#close = promisify((callback) => this.close(callback));
  }

  get path() {
    if (!(#path in this)) throw new ERR_INVALID_THIS('Dir');
    return this.#path;
  }

  read(callback) {
    return arguments.length === 0 ? this.#read() : this.#readWith(true, callback);
  }

  #readWith(later, callback) {
    if (this.#closed) throw closed('#readImpl', '115:13', later ? [`Dir.read (${DIR}110:77)`] : []);
    if (callback === undefined) return this.#read();
    validateFunction(callback, 'callback');
    if (this.#waiting !== null) {
      this.#waiting.push(() => this.#readWith(later, callback));
      return undefined;
    }
    if (this.#fill()) {
      const entry = this.#take();
      if (later) process.nextTick(callback, null, entry);
      else callback(null, entry);
      return undefined;
    }
    this.#waiting = [];
    onPool('readdir', callback, () => this.#handle.read(this.#encoding, this.#bufferSize), (error, entries) => {
      process.nextTick(() => {
        const waiting = this.#waiting;
        this.#waiting = null;
        for (const go of waiting) go();
      });
      if (error || entries === null) {
        callback(error, entries);
        return;
      }
      // What the callback throws is handed to it as an error; what it throws at that, the binding keeps to itself.
      try {
        this.#entries.push(...entries);
        callback(null, this.#take());
      } catch (failure) {
        try {
          callback(failure);
        } catch {
          return;
        }
      }
    });
    return undefined;
  }

  /** Reads inner folders until there is an entry. */
  #fill() {
    while (this.#entries.length === 0 && this.#inner.length > 0) {
      const handle = this.#inner.shift();
      const entries = handle.read(this.#encoding, this.#bufferSize);
      if (entries === null) continue;
      this.#entries.push(...entries);
      this.#inner.push(handle);
    }
    return this.#entries.length > 0;
  }

  #take() {
    const entry = this.#entries.shift();
    if (this.#recursive && entry.isDirectory()) this.readSyncRecursive(entry);
    return entry;
  }

  /** Takes names and types, one after the other, as entries that were read. */
  processReadResult(path, result) {
    for (let i = 0; i < result.length; i += 2) this.#entries.push(new Dirent(result[i], result[i + 1], path));
  }

  /** Lets the folder of an entry be read later. */
  readSyncRecursive(dirent) {
    this.#inner.push(open(require('path').join(dirent.parentPath, dirent.name), false));
  }

  readSync() {
    catchUp();
    if (this.#closed) throw closed('Dir.readSync', '210:13');
    if (this.#waiting !== null) throw concurrent('readSync', '214:13');
    if (this.#fill()) return this.#take();
    const entries = this.#handle.read(this.#encoding, this.#bufferSize);
    if (entries === null) return null;
    this.#entries.push(...entries);
    return this.#take();
  }

  close(callback) {
    if (callback === undefined) {
      if (!this.#closed) return this.#close();
      const line = '        return PromiseReject(new ERR_DIR_CLOSED());';
      return Promise.reject(placed(new ERR_DIR_CLOSED(), 'Dir.close', '246:30', line));
    }
    validateFunction(callback, 'callback');
    if (this.#closed) {
      const line = '      process.nextTick(callback, new ERR_DIR_CLOSED());';
      process.nextTick(callback, placed(new ERR_DIR_CLOSED(), 'Dir.close', '254:34', line));
    } else if (this.#waiting !== null) {
      this.#waiting.push(() => this.close(callback));
    } else {
      this.#closed = true;
      onPool('closedir', callback, () => undefined, (error) => callback(error));
    }
    return undefined;
  }

  closeSync() {
    if (this.#closed) throw closed('Dir.closeSync', '278:13');
    if (this.#waiting !== null) throw concurrent('closeSync', '282:13');
    this.#closed = true;
  }

  async *entries() {
    try {
      for (;;) {
        const entry = await this.#read();
        if (entry === null) return;
        yield entry;
      }
    } finally {
      await this.#close();
    }
  }

  [Symbol.dispose]() {
    if (!this.#closed) this.closeSync();
  }

  async [Symbol.asyncDispose]() {
    if (!this.#closed) await this.#close();
  }
}
Object.defineProperty(Dir.prototype, Symbol.asyncIterator, {
  value: Dir.prototype.entries, writable: true, configurable: true,
});

function opendir(path, options, callback) {
  callback = typeof options === 'function' ? options : callback;
  validateFunction(callback, 'callback');
  path = shownPath(path);
  const settings = optionsOf(options, { encoding: 'utf8' });
  onPool('opendir', callback, () => open(path, true), (error, handle) => {
    setRequest('opendir', error?.syscall);
    if (error) callback(withoutFrames(error));
    else callback(null, new Dir(handle, path, settings));
    setRequest();
  });
}

function opendirSync(path, options) {
  catchUp();
  path = shownPath(path);
  const settings = optionsOf(options, { encoding: 'utf8' });
  return new Dir(open(path, false), path, settings);
}

module.exports = { Dir, opendir, opendirSync };
