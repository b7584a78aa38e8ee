// `fs.watch`: what the kernel tells of a file or folder, as events. Recursive watching is a watcher for every entry.
'use strict';

const EventEmitter = require('events');
const {
  AbortError, UVException, setThrown,
  codes: { ERR_FS_WATCH_QUEUE_OVERFLOW, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const { errorName } = require('internal/uv');
const { isRegExp } = require('internal/util/types');
const {
  validateAbortSignal, validateBoolean, validateInteger, validateObject, validateOneOf,
} = require('internal/validators');
const { Buffer } = require('buffer');
const { optionsOf, pathOf } = require('internal/fs/arguments');
const { kResistStopPropagation } = require('internal/event_target');
const { shown } = require('internal/fs/names');
const { matchesGlob } = require('internal/path/glob');
const system = require('internal/fs/system');

const ENOENT = -2;

/** What the option `ignore` leaves out, as a function of a name; null when nothing is. */
function ignoringOf(ignore) {
  if (ignore === undefined || ignore === null) return null;
  const list = Array.isArray(ignore) ? ignore : [ignore];
  list.forEach((one, index) => {
    const name = Array.isArray(ignore) ? `options.ignore[${index}]` : 'options.ignore';
    if (typeof one === 'string') {
      if (one.length === 0) throw new ERR_INVALID_ARG_VALUE(name, one, 'must be a non-empty string');
    } else if (!isRegExp(one) && typeof one !== 'function') {
      throw new ERR_INVALID_ARG_TYPE(name, ['string', 'RegExp', 'Function'], one);
    }
  });
  return (name) => list.some((one) => {
    if (typeof one === 'function') return one(name);
    if (typeof one !== 'string') return one.exec(name) !== null;
    // A pattern without a slash is about the last part.
    return matchesGlob(one.includes('/') ? name : name.split('/').pop(), one, false);
  });
}

/** The handle of a watcher, over the system's. */
class Handle {
  #number = null;
  #closed = false;

  /** Begins; a negative number of an error if that fails. */
  start(path, persistent, encoding, onEvent) {
    const result = system.watch(path, persistent, (kind, name) => onEvent(kind, shown(name, encoding)));
    if (result < 0) return result;
    this.#number = result;
    return 0;
  }

  get isStarted() {
    return this.#number !== null;
  }

  close() {
    if (this.#number !== null && !this.#closed) system.unwatch(this.#number);
    this.#closed = true;
  }

  setRef(referenced) {
    if (this.#number !== null && !this.#closed) system.refWatch(this.#number, referenced);
  }
}

function failed(errno, filename) {
  const error = new UVException({ errno, syscall: 'watch', code: errorName(errno), path: filename });
  error.filename = filename;
  return error;
}

function FSWatcher() {
  EventEmitter.call(this);
  this._handle = new Handle();
}
Object.setPrototypeOf(FSWatcher.prototype, EventEmitter.prototype);
Object.setPrototypeOf(FSWatcher, EventEmitter);

function start(watcher, path, { encoding, ignore, persistent, throwIfNoEntry }) {
  const isIgnored = ignoringOf(ignore);
  const result = watcher._handle.start(path, persistent, encoding, (kind, name) => {
    if (!isIgnored?.(name)) watcher.emit('change', kind, name);
  });
  if (result < 0 && (throwIfNoEntry || result !== ENOENT)) {
    const error = failed(result, path);
    setThrown(error, 'node:internal/fs/watchers:331:5', '    throw error;');
    throw error;
  }
}

// Of old it was called by programs; a watcher is started now when it is made.
FSWatcher.prototype.start = () => {};

FSWatcher.prototype.close = function () {
  if (this._handle === null || !this._handle.isStarted) return;
  this._handle.close();
  this._handle = null;
  process.nextTick((self) => self.emit('close'), this);
};

FSWatcher.prototype.ref = function () {
  this._handle?.setRef(true);
  return this;
};

FSWatcher.prototype.unref = function () {
  this._handle?.setRef(false);
  return this;
};

function watch(filename, options, listener) {
  if (typeof options === 'function') listener = options;
  const settings = { persistent: true, recursive: false, throwIfNoEntry: true };
  for (const [name, value] of Object.entries(optionsOf(options, {}))) {
    if (value !== undefined) settings[name] = value;
  }
  const path = pathOf(filename);
  let watcher;
  if (settings.recursive) {
    watcher = require('internal/fs/recursive_watch').start(path, settings);
  } else {
    watcher = new FSWatcher();
    start(watcher, path, settings);
  }
  if (listener) watcher.addListener('change', listener);
  const { signal } = settings;
  if (signal?.aborted) {
    process.nextTick(() => watcher.close());
  } else if (signal) {
    const close = () => watcher.close();
    signal.addEventListener('abort', close, { __proto__: null, [kResistStopPropagation]: true });
    watcher.once('close', () => signal.removeEventListener('abort', close));
  }
  return watcher;
}

/** `fs.promises.watch`: the events as an async iterator. Those that come while nobody asks wait in a queue. */
async function* iterate(filename, options) {
  const path = pathOf(filename);
  validateObject(options, 'options');
  const {
    persistent = true, recursive = false, encoding = 'utf8', maxQueue = 2048, overflow = 'ignore', signal, ignore,
  } = options;
  validateBoolean(persistent, 'options.persistent');
  validateBoolean(recursive, 'options.recursive');
  validateInteger(maxQueue, 'options.maxQueue');
  validateOneOf(overflow, 'options.overflow', ['ignore', 'error']);
  validateAbortSignal(signal, 'options.signal');
  const isIgnored = ignoringOf(ignore);
  if (encoding && encoding !== 'buffer' && !Buffer.isEncoding(encoding)) {
    throw new ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid encoding');
  }
  const aborted = () => new AbortError(undefined, { cause: signal.reason });
  if (signal?.aborted) throw aborted();

  const handle = new Handle();
  const queue = [];
  let wake = Promise.withResolvers();
  const cancel = () => {
    handle.close();
    wake.resolve();
  };
  try {
    signal?.addEventListener('abort', cancel, { __proto__: null, once: true, [kResistStopPropagation]: true });
    const result = handle.start(path, persistent, encoding, (eventType, name) => {
      if (isIgnored?.(name)) return;
      if (queue.length < maxQueue) {
        queue.push({ __proto__: null, eventType, filename: name });
      } else if (overflow === 'error') {
        queue.length = 0;
        queue.push(new ERR_FS_WATCH_QUEUE_OVERFLOW(maxQueue));
      } else {
        process.emitWarning('fs.watch maxQueue exceeded');
        return;
      }
      wake.resolve();
    });
    if (result < 0) throw failed(result, filename);
    while (!signal?.aborted) {
      await wake.promise;
      while (queue.length > 0) {
        const event = queue.shift();
        if (event instanceof Error) throw event;
        yield event;
      }
      wake = Promise.withResolvers();
    }
    throw aborted();
  } finally {
    handle.close();
    signal?.removeEventListener('abort', cancel);
  }
}

module.exports = { FSWatcher, ignoringOf, iterate, watch };
