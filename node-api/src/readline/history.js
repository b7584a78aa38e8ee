// The lines that were entered on a terminal, newest first. A line of several lines is kept in one entry, its lines in
// reverse and with `\r` between them.
'use strict';

const { validateArray, validateNumber } = require('internal/validators');
const { isMultiline } = require('internal/readline/symbols');

const DEFAULT_SIZE = 30;

const turned = (text, from, to) => (text.includes(from) ? text.split(from).reverse().join(to) : text);

const [kContext, kDuplicates, kFlushing, kSize, kHistory, kIndex] = [
  '_kContext', '_kRemoveHistoryDuplicates', '_kIsFlushing', '_kSize', '_kHistory', '_kIndex',
].map((name) => Symbol(name));
/** What Node keeps for histories in files, of which there are none. */
const [kPath, kTimer, kWriting, kPending, kHandle] = [
  '_kHistoryPath', '_kTimer', '_kWriting', '_kPending', '_kHistoryHandle',
].map((name) => Symbol(name));

class ReplHistory {
  constructor(context, options) {
    const { history, size, removeHistoryDuplicates } = options;
    if (history !== undefined) validateArray(history, 'history');
    if (size !== undefined) validateNumber(size, 'size', 0);
    this[kPath] = undefined;
    this[kContext] = context;
    this[kTimer] = null;
    this[kWriting] = false;
    this[kPending] = false;
    this[kDuplicates] = removeHistoryDuplicates || false;
    this[kHandle] = null;
    this[kFlushing] = false;
    this[kSize] = size ?? context.historySize ?? DEFAULT_SIZE;
    this[kHistory] = history ?? [];
    this[kIndex] = -1;
  }

  get size() {
    return this[kSize];
  }

  get history() {
    return this[kHistory];
  }

  set history(value) {
    this[kHistory] = value;
  }

  get index() {
    return this[kIndex];
  }

  set index(value) {
    this[kIndex] = value;
  }

  get isFlushing() {
    return this[kFlushing];
  }

  /** Keeps the interface's line; the line as it is handed on. */
  addHistory() {
    const { line } = this[kContext];
    if (this.size === 0 || line.trim().length === 0) return line;
    const several = this[kContext][isMultiline];
    // The entry that is being edited again comes back changed.
    if (several && this.index === -1) this.history.shift();
    const entry = turned(line, '\n', '\r');
    if (this.history.length === 0 || this.history[0] !== entry) {
      const before = this[kDuplicates] ? this.history.indexOf(entry) : -1;
      if (before !== -1) this.history.splice(before, 1);
      this.history.unshift(entry);
      if (this.history.length > this.size) this.history.pop();
    }
    this.index = -1;
    const first = this.history[0];
    const final = several ? turned(first, '\r', '\r') : first;
    // A listener may take a line out again, for instance one with a password.
    this[kContext].emit('history', this.history);
    return final;
  }

  canNavigateToNext() {
    return this.index > -1 && this.history.length > 0;
  }

  canNavigateToPrevious() {
    return this.history.length !== this.index && this.history.length > 0;
  }

  navigateToNext(search) {
    return this.#navigate(-1, search || '');
  }

  navigateToPrevious(search) {
    return this.#navigate(1, search || '');
  }

  /** The nearest other entry that begins with `search`; `search` itself beyond the last one. */
  #navigate(step, search) {
    const fits = (entry) => entry.startsWith(search) && this[kContext].line !== entry;
    let index = this.index + step;
    while (index >= 0 && index < this.history.length && !fits(this.history[index])) index += step;
    this.index = index;
    return index < 0 || index >= this.history.length ? search : turned(this.history[index], '\r', '\n');
  }
}

/** The accessors under which an interface shows its history. */
const accessors = {
  history: {
    get() {
      return this.historyManager.history;
    },
    set(value) {
      this.historyManager.history = value;
    },
  },
  historyIndex: {
    get() {
      return this.historyManager.index;
    },
    set(value) {
      this.historyManager.index = value;
    },
  },
  historySize: {
    get() {
      return this.historyManager.size;
    },
  },
  isFlushing: {
    get() {
      return this.historyManager.isFlushing;
    },
  },
};
for (const accessor of Object.values(accessors)) Object.assign(accessor, { configurable: true, enumerable: true });

module.exports = { ReplHistory, accessors };
