// The interface that both `readline` modules offer: it makes lines of what a stream brings. On a terminal it listens
// for keys and edits the line; elsewhere it splits the data.
'use strict';

const EventEmitter = require('events');
const { StringDecoder } = require('string_decoder');
const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_USE_AFTER_CLOSE },
  nothingToRead,
} = require('internal/errors');
const { validateAbortSignal, validateString, validateUint32 } = require('internal/validators');
const { addAbortListener } = require('internal/events/abort_listener');
const { kFirstEventParam } = require('internal/events/symbols');
const { ReplHistory, accessors } = require('internal/readline/history');
const k = require('internal/readline/symbols');

const ESCAPE_TIMEOUT = 500;
/** Milliseconds within which `\r` and `\n` are one end of a line, at least. */
const CRLF_DELAY = 100;
const LINE_END = /\r?\n|\r(?!\n)|\u2028|\u2029/;

function InterfaceConstructor(input, output, completer, terminal) {
  this[k.sawReturnAt] = 0;
  this.isCompletionEnabled = true;
  this[k.sawKeyPress] = false;
  this[k.previousKey] = null;
  this.escapeCodeTimeout = ESCAPE_TIMEOUT;
  this.tabSize = 8;
  EventEmitter.call(this);

  let options = {};
  if (input?.input) {
    options = input;
    ({ input, output, completer, terminal } = options);
    takeOptions(this, options);
    this.setupHistoryManager({
      __proto__: null,
      size: options.historySize,
      history: options.history,
      removeHistoryDuplicates: options.removeHistoryDuplicates,
    });
  } else {
    this.setupHistoryManager(input);
  }
  if (completer !== undefined && typeof completer !== 'function') {
    throw new ERR_INVALID_ARG_VALUE('completer', completer);
  }
  const hasOutput = output !== null && output !== undefined;
  if (terminal === undefined && hasOutput) terminal = Boolean(output.isTTY);

  this.line = '';
  this[k.isMultiline] = false;
  this[k.substringSearch] = null;
  this.output = output;
  this.input = input;
  this[k.undoStack] = [];
  this[k.redoStack] = [];
  this[k.previousCursorCols] = -1;
  this[k.killRing] = [];
  this[k.killRingCursor] = 0;
  this.crlfDelay = options.crlfDelay ? Math.max(CRLF_DELAY, options.crlfDelay) : CRLF_DELAY;
  this.completer = completer;
  this.setPrompt(options.prompt === undefined ? '> ' : options.prompt);
  this.terminal = Boolean(terminal);
  this[k.lineStream] = undefined;

  const stop = listen(this, hasOutput);
  this.once('close', stop);
  const { signal } = options;
  if (signal?.aborted) {
    process.nextTick(() => this.close());
  } else if (signal) {
    const heard = addAbortListener(signal, () => this.close());
    this.once('close', heard[Symbol.dispose]);
  }
  this[k.setLine]('');
  input.resume();
}
Object.setPrototypeOf(InterfaceConstructor.prototype, EventEmitter.prototype);
Object.setPrototypeOf(InterfaceConstructor, EventEmitter);

function takeOptions(iface, { escapeCodeTimeout, signal, tabSize }) {
  if (tabSize !== undefined) {
    validateUint32(tabSize, 'tabSize', true);
    iface.tabSize = tabSize;
  }
  if (escapeCodeTimeout !== undefined) {
    if (!Number.isFinite(escapeCodeTimeout)) {
      throw new ERR_INVALID_ARG_VALUE('input.escapeCodeTimeout', iface.escapeCodeTimeout);
    }
    iface.escapeCodeTimeout = escapeCodeTimeout;
  }
  if (signal) validateAbortSignal(signal, 'options.signal');
}

/** Hands on the first line of what came at once; stacks tell it from the others. */
function firstLine(iface, line) {
  iface[k.onLine](line);
}

function laterLines(iface, lines) {
  for (const line of lines.slice(1)) iface[k.onLine](line);
}

/** Listens to the input; what takes the listeners off again. */
function listen(iface, hasOutput) {
  const { input, output } = iface;
  const heard = [];
  const on = (emitter, name, called, listener) => {
    Object.defineProperty(listener, 'name', { value: called });
    emitter.on(name, listener);
    heard.push([emitter, name, listener]);
  };
  const end = (rest) => {
    if (typeof rest === 'string' && rest.length > 0) iface.emit('line', rest);
    iface.close();
  };
  if (typeof input.on !== 'function') throw new TypeError('input.on is not a function');
  on(input, 'error', 'onerror', (error) => tellError(iface, error));
  if (iface.terminal) {
    require('internal/readline/keypress')(input, iface);
    on(input, 'keypress', 'onkeypress', (text, key) => onKeypress(iface, text, key));
    on(input, 'end', 'ontermend', () => end(iface.line));
    iface[k.setRawMode](true);
    iface.cursor = 0;
    if (hasOutput) on(output, 'resize', 'onresize', () => iface[k.refreshLine]());
  } else {
    on(input, 'data', 'ondata', function ondata(data) {
      iface[k.normalWrite](data);
    });
    on(input, 'end', 'onend', () => end(iface[k.line_buffer]));
    iface[k.decoder] = new StringDecoder('utf8');
  }
  const stop = () => {
    const [failing, reading, ...others] = heard;
    for (const [emitter, name, listener] of [reading, failing, ...others]) emitter.removeListener(name, listener);
  };
  return Object.defineProperty(stop, 'name', { value: `onSelfCloseWith${iface.terminal ? '' : 'out'}Terminal` });
}

function onKeypress(iface, text, key) {
  iface[k.ttyWrite](text, key);
  // Half of a character has shown itself as one: the line is drawn again when the other half comes.
  if (key?.sequence && /^[\ud800-\udfff]/.test(key.sequence)) {
    const first = key.sequence.codePointAt(0);
    if (first <= 0xdfff) iface[k.refreshLine]();
  }
}

class Interface extends InterfaceConstructor {
  get columns() {
    return this.output?.columns || Infinity;
  }

  setPrompt(prompt) {
    this[k.prompt] = prompt;
  }

  getPrompt() {
    return this[k.prompt];
  }

  setupHistoryManager(options) {
    if (options === undefined || options === null) throw nothingKept(options);
    this.historyManager = new ReplHistory(this, options);
    Object.defineProperties(this, accessors);
  }

  prompt(preserveCursor) {
    if (this.paused) this.resume();
    if (this.terminal && process.env.TERM !== 'dumb') {
      if (!preserveCursor) this.cursor = 0;
      this[k.refreshLine]();
    } else {
      this[k.writeToOutput](this[k.prompt]);
    }
  }

  close() {
    if (this.closed) return;
    pauseToClose(this);
    if (this.terminal) this[k.setRawMode](false);
    this.closed = true;
    tellClose(this);
  }

  pause() {
    checkOpen(this);
    if (this.paused) return undefined;
    this.input.pause();
    this.paused = true;
    tellPause(this);
    return this;
  }

  resume() {
    checkOpen(this);
    if (!this.paused) return undefined;
    this.input.resume();
    this.paused = false;
    tellResume(this);
    return this;
  }

  write(data, key) {
    checkOpen(this);
    if (this.paused) this.resume();
    if (this.terminal) this[k.ttyWrite](data, key);
    else this[k.normalWrite](data);
  }

  [k.question](query, callback) {
    checkOpen(this);
    // A second question while one is open only shows the first one again.
    if (!this[k.questionCallback]) {
      this[k.oldPrompt] = this[k.prompt];
      this.setPrompt(query);
      this[k.questionCallback] = callback;
    }
    this.prompt();
  }

  [k.questionCancel]() {
    if (!this[k.questionCallback]) return;
    this[k.questionCallback] = null;
    this.setPrompt(this[k.oldPrompt]);
    this.clearLine();
  }

  [k.onLine](line) {
    const callback = this[k.questionCallback];
    if (!callback) {
      this.emit('line', line);
      return;
    }
    this[k.questionCallback] = null;
    this.setPrompt(this[k.oldPrompt]);
    callback(line);
  }

  [k.setRawMode](mode) {
    const before = this.input.isRaw;
    if (typeof this.input.setRawMode === 'function') this.input.setRawMode(mode);
    return before;
  }

  [k.writeToOutput](stringToWrite) {
    validateString(stringToWrite, 'stringToWrite');
    if (this.output !== null && this.output !== undefined) this.output.write(stringToWrite);
  }

  /** Data from something that is no terminal: complete lines are handed on, the rest waits. */
  [k.normalWrite](data) {
    if (data === undefined) return;
    let text = this[k.decoder].write(data);
    if (this[k.sawReturnAt] && Date.now() - this[k.sawReturnAt] <= this.crlfDelay) {
      if (text.startsWith('\n')) text = text.slice(1);
      this[k.sawReturnAt] = 0;
    }
    if (!text) return;
    const lines = text.split(LINE_END);
    const rest = lines.pop();
    if (lines.length === 0) {
      this[k.line_buffer] = (this[k.line_buffer] || '') + text;
      return;
    }
    this[k.sawReturnAt] = text.endsWith('\r') ? Date.now() : 0;
    if (this[k.line_buffer]) lines[0] = this[k.line_buffer] + lines[0];
    // What a listener writes comes after the part that is kept.
    this[k.line_buffer] = rest;
    firstLine(this, lines[0]);
    laterLines(this, lines);
  }

  [Symbol.asyncIterator]() {
    return (this[k.lineStream] ??= EventEmitter.on(this, 'line', {
      close: ['close'],
      highWaterMark: 1024,
      [kFirstEventParam]: true,
    }));
  }
}

function pauseToClose(iface) {
  iface.pause();
}

function tellClose(iface) {
  iface.emit('close');
}

function tellPause(iface) {
  iface.emit('pause');
}

function tellError(iface, error) {
  iface.emit('error', error);
}

function nothingKept(options) {
  return nothingToRead(options, 'history');
}

function tellResume(iface) {
  iface.emit('resume');
}

function checkOpen(iface) {
  if (iface.closed) throw new ERR_USE_AFTER_CLOSE('readline');
}

const dispose = {
  [Symbol.dispose]() {
    this.close();
  },
};
Object.defineProperty(Interface.prototype, Symbol.dispose, {
  value: dispose[Symbol.dispose], writable: true, configurable: true, enumerable: true,
});

for (const part of ['editing', 'typing', 'completion']) {
  const { methods } = require(`internal/readline/${part}`);
  for (const key of Reflect.ownKeys(methods)) {
    Object.defineProperty(Interface.prototype, key, { value: methods[key], writable: true, configurable: true });
  }
}

module.exports = { Interface, InterfaceConstructor };
