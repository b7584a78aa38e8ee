// Recursive `fs.watch`. Linux tells of one folder at a time, so every entry below gets a watcher of its own, and names
// are relative to where it began.
'use strict';

const EventEmitter = require('events');
const {
  AbortError,
  codes: { ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { validateAbortSignal, validateBoolean } = require('internal/validators');
const { basename, join, relative, resolve } = require('path');
const { kResistStopPropagation } = require('internal/event_target');
const { ignoringOf } = require('internal/fs/watchers');
const fs = require('fs');

const isGiven = (value) => value !== undefined && value !== null;

class FSWatcher extends EventEmitter {
  #options;
  #closed = false;
  /** Everything that is watched, by path: its watcher. */
  #watchers = new Map();
  #links = new Set();
  #root = resolve();
  #isFile = false;
  #isIgnored;

  constructor(options) {
    super();
    const { persistent, recursive, signal, encoding, ignore, throwIfNoEntry } = options;
    if (isGiven(recursive)) validateBoolean(recursive, 'options.recursive');
    if (isGiven(persistent)) validateBoolean(persistent, 'options.persistent');
    if (isGiven(signal)) validateAbortSignal(signal, 'options.signal');
    if (isGiven(throwIfNoEntry)) validateBoolean(throwIfNoEntry, 'options.throwIfNoEntry');
    if (isGiven(encoding) && typeof encoding !== 'string') throw new ERR_INVALID_ARG_VALUE('options.encoding', encoding);
    this.#isIgnored = ignoringOf(ignore);
    this.#options = { persistent, signal };
  }

  begin(path) {
    const root = resolve(path);
    const stats = fs.statSync(root, { throwIfNoEntry: false });
    // Node lets a missing root pass.
    if (stats === undefined) return;
    this.#root = root;
    this.#isFile = stats.isFile();
    this.#add(root);
    if (stats.isDirectory()) this.#addFolder(root);
  }

  close() {
    if (this.#closed) return;
    this.#closed = true;
    for (const watcher of this.#watchers.values()) watcher?.close();
    this.#watchers.clear();
    this.#links.clear();
    this.emit('close');
  }

  // Node's recursive watcher always keeps the process alive.
  ref() {}

  unref() {}

  #forget(path) {
    this.#links.delete(path);
    for (const [other, watcher] of this.#watchers) {
      if (other !== path && !other.startsWith(`${path}/`)) continue;
      this.#watchers.delete(other);
      watcher?.close();
    }
  }

  /** Watches what is new in a folder, and tells of it. */
  #addFolder(folder) {
    let entries;
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (error.code !== 'ENOENT') this.emit('error', error);
      return;
    }
    for (const entry of entries) {
      if (this.#closed) return;
      const path = join(folder, entry.name);
      const name = relative(this.#root, path);
      if (this.#isIgnored?.(name) || this.#watchers.has(path)) continue;
      this.emit('change', 'rename', name);
      if (entry.isSymbolicLink()) this.#links.add(path);
      try {
        this.#add(path);
        if (entry.isDirectory()) this.#addFolder(path);
      } catch (error) {
        if (error.code !== 'ENOENT') this.emit('error', error);
      }
    }
  }

  #add(path) {
    if (this.#closed || this.#watchers.has(path)) return;
    this.#watchers.set(path, null);
    fs.statSync(path);
    const watcher = fs.watch(path, { persistent: this.#options.persistent }, () => this.#onChange(path, watcher));
    this.#watchers.set(path, watcher);
  }

  #onChange(path, watcher) {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    const name = relative(this.#root, path);
    if (stats === undefined) {
      this.#watchers.delete(path);
      watcher.close();
      this.emit('change', 'rename', name);
      this.#forget(path);
    } else if (path === this.#root && this.#isFile) {
      this.emit('change', 'change', basename(path));
    } else if (this.#links.has(path)) {
      this.emit('change', 'rename', name);
    } else if (stats.isDirectory()) {
      this.#addFolder(path);
    } else {
      this.emit('change', 'change', name);
    }
  }

  [Symbol.asyncIterator]() {
    const { signal } = this.#options;
    const next = () => new Promise((settle, reject) => {
      const abort = () => {
        this.close();
        reject(new AbortError(undefined, { cause: signal.reason }));
      };
      if (signal?.aborted) {
        abort();
        return;
      }
      signal?.addEventListener('abort', abort, { __proto__: null, once: true, [kResistStopPropagation]: true });
      this.once('change', (eventType, filename) => {
        signal?.removeEventListener('abort', abort);
        settle({ __proto__: null, value: { eventType, filename } });
      });
    });
    return {
      next: () => (this.#closed ? { __proto__: null, done: true } : next()),
      return: () => {
        this.close();
        return { __proto__: null, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}

exports.start = function start(path, options) {
  const watcher = new FSWatcher(options);
  watcher.begin(path);
  return watcher;
};
