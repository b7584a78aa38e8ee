// `readline`: the interface with callbacks. Its inner methods and state have underscored names, and programs that
// replace one of them change what the interface does.
'use strict';

const { AbortError } = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { inspect } = require('internal/util/inspect');
const { addAbortListener } = require('internal/events/abort_listener');
const { promisify } = require('internal/util/promisify');
const { clearLine, clearScreenDown, cursorTo, moveCursor } = require('internal/readline/control');
const { Interface: Base, InterfaceConstructor } = require('internal/readline/interface');
const { typeDumb } = require('internal/readline/typing');
const k = require('internal/readline/symbols');

/** A completer that answers at once, in the form of one that calls back. */
function calling(completer) {
  if (typeof completer !== 'function' || completer.length === 2) return completer;
  const completing = { completer: (line, callback) => callback(null, completer(line)) };
  return completing.completer;
}

function Interface(input, output, completer, terminal) {
  if (!(this instanceof Interface)) return new Interface(input, output, completer, terminal);
  if (input?.input && typeof input.completer === 'function') input.completer = calling(input.completer);
  else completer = calling(completer);
  InterfaceConstructor.call(this, input, output, completer, terminal);
  if (this.terminal && process.env.TERM === 'dumb') this._ttyWrite = typeDumb.bind(this);
}
Object.setPrototypeOf(Interface.prototype, Base.prototype);
Object.setPrototypeOf(Interface, Base);

Interface.prototype.question = function question(query, options, cb) {
  let callback = typeof options === 'function' ? options : cb;
  const signal = typeof options === 'object' ? options?.signal : undefined;
  if (signal) {
    validateAbortSignal(signal, 'options.signal');
    if (signal.aborted) return;
    const heard = addAbortListener(signal, () => this[k.questionCancel]());
    const given = callback;
    callback = (answer) => {
      heard[Symbol.dispose]();
      return typeof given === 'function' ? given(answer) : undefined;
    };
  }
  if (typeof callback === 'function') this[k.question](query, callback);
};

Interface.prototype.question[promisify.custom] = function question(query, options) {
  const settings = options !== null && typeof options === 'object' ? options : {};
  const { signal } = settings;
  const aborted = () => new AbortError(undefined, { cause: signal.reason });
  if (signal?.aborted) return Promise.reject(aborted());
  return new Promise((resolve, reject) => {
    let answer = resolve;
    if (signal) {
      const heard = addAbortListener(signal, () => reject(aborted()));
      answer = (line) => {
        heard[Symbol.dispose]();
        resolve(line);
      };
    }
    this.question(query, settings, answer);
  });
};

const METHODS = [
  'setRawMode', 'onLine', 'writeToOutput', 'addHistory', 'refreshLine', 'normalWrite', 'insertString', 'tabComplete',
  'wordLeft', 'wordRight', 'deleteLeft', 'deleteRight', 'deleteWordLeft', 'deleteWordRight', 'deleteLineLeft',
  'deleteLineRight', 'line', 'historyNext', 'historyPrev', 'getDisplayPos', 'moveCursor', 'ttyWrite',
];
for (const name of METHODS) {
  const visible = `_${name}`;
  Interface.prototype[visible] = Base.prototype[k[name]];
  Object.defineProperty(Interface.prototype, k[name], {
    __proto__: null,
    get() {
      return this[visible];
    },
  });
}
Interface.prototype._getCursorPos = Base.prototype.getCursorPos;

// Here a completer calls back.
Interface.prototype._tabComplete = function (lastKeypressWasTab) {
  this.pause();
  complete(this, lastKeypressWasTab);
};

function complete(iface, lastKeypressWasTab) {
  iface.completer(iface.line.slice(0, iface.cursor), (error, value) => {
    iface.resume();
    if (error) iface._writeToOutput(`Tab completion error: ${inspect(error)}`);
    else iface[k.tabCompleter](lastKeypressWasTab, value);
  });
}

for (const name of [
  'decoder', 'line_buffer', 'oldPrompt', 'previousKey', 'prompt', 'questionCallback', 'sawKeyPress', 'sawReturnAt',
]) {
  Object.defineProperty(Interface.prototype, `_${name}`, {
    __proto__: null,
    get() {
      return this[k[name]];
    },
    set(value) {
      this[k[name]] = value;
    },
  });
}

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = {
  Interface,
  clearLine,
  clearScreenDown,
  createInterface,
  cursorTo,
  emitKeypressEvents: require('internal/readline/keypress'),
  moveCursor,
  promises: require('readline/promises'),
};
