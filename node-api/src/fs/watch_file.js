// `fs.watchFile`: looks at a file again and again (libuv's `uv_fs_poll_t`), and tells when what it sees is different.
'use strict';

const EventEmitter = require('events');
const { validateFunction, validateUint32 } = require('internal/validators');
const { clearTimeout, setTimeout } = require('timers');
const { resolve } = require('path');
const { pathOf } = require('internal/fs/arguments');
const { statsOf } = require('internal/fs/stats');
const system = require('internal/fs/system');

/** What libev took. */
const INTERVAL = 5007;
/** What a change is seen by. */
const COMPARED = ['ctimeMs', 'mtimeMs', 'birthtimeMs', 'size', 'mode', 'uid', 'gid', 'ino', 'dev'];

const watchers = new Map();

/** What is seen of a file that is not there. */
function missing(big) {
  const stats = statsOf(new Array(14).fill(0), big);
  for (const name of Object.keys(stats)) stats[name] = big ? 0n : 0;
  return stats;
}

class StatWatcher extends EventEmitter {
  #path;
  #big;
  #interval;
  #timer;
  #before = null;
  #isMissing = false;
  #stopped = false;
  /** How many listeners want the process to be kept alive, at most and now. */
  #most = 1;
  #references = 1;

  constructor(path, { bigint, interval, persistent }) {
    super();
    validateUint32(interval, 'interval');
    this.#path = path;
    this.#big = Boolean(bigint);
    this.#interval = interval;
    if (!persistent) this.#references = 0;
    this.#look();
  }

  /** One look is a call on the pool. The next begins an interval later. */
  #look() {
    system.pool('watchFile', undefined, () => {
      if (this.#stopped) return;
      this.#onSeen(system.stat(this.#path, true));
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.#look(), Math.max(1, this.#interval));
      if (this.#references === 0) this.#timer.unref();
    });
  }

  #onSeen(result) {
    if (result < 0) {
      if (this.#isMissing) return;
      this.#isMissing = true;
      this.emit('change', missing(this.#big), this.#before ?? missing(this.#big));
      return;
    }
    const now = statsOf(result, this.#big);
    const isMissing = this.#isMissing;
    // What was there last is remembered while nothing is there.
    const before = this.#before ?? (isMissing ? missing(this.#big) : null);
    this.#before = now;
    this.#isMissing = false;
    if (!isMissing && (before === null || COMPARED.every((name) => before[name] === now[name]))) return;
    this.emit('change', now, before);
  }

  // Of old it was called by programs.
  start() {}

  stop() {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    process.nextTick(() => this.emit('stop'));
  }

  ref() {
    if (this.#references < this.#most && this.#references++ === 0) this.#timer?.ref();
    return this;
  }

  unref() {
    if (this.#references > 0 && --this.#references === 0) this.#timer?.unref();
    return this;
  }

  /** One more listener. */
  add() {
    this.#most++;
    this.#references++;
  }

  /** One listener less, or none at all. */
  remove(all) {
    if (all) {
      this.#most = 0;
      this.#references = 0;
    } else {
      this.#most--;
      this.unref();
    }
  }
}

function watchFile(filename, options, listener) {
  const path = resolve(pathOf(filename));
  if (options === null || typeof options !== 'object') [options, listener] = [null, options];
  validateFunction(listener, 'listener');
  let watcher = watchers.get(path);
  if (watcher === undefined) {
    watcher = new StatWatcher(path, { interval: INTERVAL, persistent: true, ...options });
    watchers.set(path, watcher);
  } else {
    watcher.add();
  }
  watcher.addListener('change', listener);
  return watcher;
}

function unwatchFile(filename, listener) {
  const path = resolve(pathOf(filename));
  const watcher = watchers.get(path);
  if (watcher === undefined) return;
  if (typeof listener === 'function') {
    const before = watcher.listenerCount('change');
    watcher.removeListener('change', listener);
    if (watcher.listenerCount('change') < before) watcher.remove(false);
  } else {
    watcher.removeAllListeners('change');
    watcher.remove(true);
  }
  if (watcher.listenerCount('change') > 0) return;
  watcher.stop();
  watchers.delete(path);
}

module.exports = { unwatchFile, watchFile };
