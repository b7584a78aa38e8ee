// What the keys do to the line, by the modifiers that are held. The bindings are those of GNU readline.
'use strict';

const { AbortError } = require('internal/errors');
const { clearScreenDown, cursorTo } = require('internal/readline/control');
const { charLengthAt, charLengthLeft } = require('internal/readline/keys');
const k = require('internal/readline/symbols');

const method = (name) => (iface) => iface[name]();
const move = (distance) => (iface) => iface[k.moveCursor](distance(iface));
const start = move(() => -Infinity);
const end = move(() => +Infinity);
const left = move((iface) => -charLengthLeft(iface.line, iface.cursor));
const right = move((iface) => charLengthAt(iface.line, iface.cursor));

/** Ends the interface; whoever waits for an answer hears why. */
function finish(iface, key) {
  iface.close();
  iface[k.questionReject]?.(new AbortError(`Aborted with Ctrl+${key}`));
}

function interrupt(iface) {
  if (iface.listenerCount('SIGINT') > 0) iface.emit('SIGINT');
  else finish(iface, 'C');
}

function deleteOrEnd(iface) {
  if (iface.cursor === 0 && iface.line.length === 0) finish(iface, 'D');
  else if (iface.cursor < iface.line.length) iface[k.deleteRight]();
}

function clearScreen(iface) {
  cursorTo(iface.output, 0, 0);
  clearScreenDown(iface.output);
  iface[k.refreshLine]();
}

function suspend(iface) {
  if (iface.listenerCount('SIGTSTP') > 0) {
    iface.emit('SIGTSTP');
    return;
  }
  process.once('SIGCONT', () => {
    // The stream has to start again to hear of what was typed meanwhile.
    if (!iface.paused) {
      iface.pause();
      iface.emit('SIGCONT');
    }
    iface[k.setRawMode](true);
    iface[k.refreshLine]();
  });
  iface[k.setRawMode](false);
  process.kill(process.pid, 'SIGTSTP');
}

function up(iface) {
  const position = iface.getCursorPos();
  if (iface[k.isMultiline] && position.rows > 0) {
    iface[k.multilineMove](-1, iface.line.split('\n'), position);
    return;
  }
  iface[k.previousCursorCols] = -1;
  iface[k.historyPrev]();
}

function down(iface) {
  const position = iface.getCursorPos();
  const lines = iface.line.split('\n');
  if (iface[k.isMultiline] && position.rows < lines.length - 1) {
    iface[k.multilineMove](1, lines, position);
    return;
  }
  iface[k.previousCursorCols] = -1;
  iface[k.historyNext]();
}

/** `\n` right after `\r` belongs to it. */
function enter(iface) {
  const at = iface[k.sawReturnAt];
  if (at === 0 || Date.now() - at > iface.crlfDelay) iface[k.line]();
  iface[k.sawReturnAt] = 0;
}

function enterByReturn(iface) {
  iface[k.sawReturnAt] = Date.now();
  iface[k.line]();
}

function complete(iface, lastKeypressWasTab) {
  iface[k.tabComplete](lastKeypressWasTab);
}

const WITH_CTRL_AND_SHIFT = { backspace: method(k.deleteLineLeft), delete: method(k.deleteLineRight) };
const WITH_CTRL = {
  c: interrupt, h: method(k.deleteLeft), d: deleteOrEnd, u: method(k.deleteLineLeft), k: method(k.deleteLineRight),
  a: start, e: end, b: left, f: right, l: clearScreen, n: method(k.historyNext), p: method(k.historyPrev),
  y: method(k.yank), z: suspend, w: method(k.deleteWordLeft), backspace: method(k.deleteWordLeft),
  delete: method(k.deleteWordRight), left: method(k.wordLeft), right: method(k.wordRight),
};
const WITH_META = {
  b: method(k.wordLeft), f: method(k.wordRight), d: method(k.deleteWordRight), delete: method(k.deleteWordRight),
  backspace: method(k.deleteWordLeft), y: method(k.yankPop),
};
const ALONE = {
  return: enterByReturn, enter, backspace: method(k.deleteLeft), delete: method(k.deleteRight), left, right,
  home: start, end, up, down,
};

/** A search of the history by what stands before the cursor lasts as long as only up and down are pressed. */
function keepSearch(iface, key) {
  if ((key.name === 'up' || key.name === 'down') && !key.ctrl && !key.meta && !key.shift) {
    if (iface[k.substringSearch] === null && !iface[k.isMultiline]) {
      iface[k.substringSearch] = iface.line.slice(0, iface.cursor);
    }
  } else if (iface[k.substringSearch] !== null) {
    iface[k.substringSearch] = null;
    if (iface.history.length === iface.historyIndex) iface.historyIndex = -1;
  }
}

/** Text that may hold ends of lines, as when it is pasted. */
function type(iface, text) {
  const parts = text.split(/\r?\n|\r(?!\n)|\u2028|\u2029/);
  const rest = parts.pop();
  for (const part of parts) {
    iface[k.insertString](part);
    iface[k.line]();
  }
  iface[k.insertString](rest);
}

const action = (table, name) => (Object.hasOwn(table, name) ? table[name] : undefined);

const methods = {
  [k.ttyWrite](text, key) {
    const previousKey = this[k.previousKey];
    key ||= {};
    this[k.previousKey] = key;
    if (!key.meta || key.name !== 'y') this[k.yanking] = false;
    keepSearch(this, key);
    if (typeof key.sequence === 'string') {
      const code = key.sequence.codePointAt(0);
      if (code === 0x1f || code === 0x1e) {
        this[code === 0x1f ? k.undo : k.redo]();
        return;
      }
    }
    if (key.name === 'escape') return;
    if (key.ctrl) {
      action(key.shift ? WITH_CTRL_AND_SHIFT : WITH_CTRL, key.name)?.(this);
    } else if (key.meta) {
      action(WITH_META, key.name)?.(this);
    } else {
      if (this[k.sawReturnAt] && key.name !== 'enter') this[k.sawReturnAt] = 0;
      const bound = action(ALONE, key.name);
      if (bound) {
        bound(this);
        if (bound === up || bound === down) return;
      } else if (key.name === 'tab' && typeof this.completer === 'function' && this.isCompletionEnabled) {
        complete(this, previousKey && previousKey.name === 'tab');
      } else if (typeof text === 'string' && text) {
        type(this, text);
      }
    }
    this[k.previousCursorCols] = -1;
  },
};

/** What a terminal that cannot move its cursor does: it shows what is typed. */
function typeDumb(text, key) {
  key ||= {};
  if (key.name === 'escape') return;
  if (this[k.sawReturnAt] && key.name !== 'enter') this[k.sawReturnAt] = 0;
  if (key.ctrl && key.name === 'c' && this.listenerCount('SIGINT') > 0) {
    this.emit('SIGINT');
  } else if (key.ctrl && (key.name === 'c' || key.name === 'd')) {
    this.close();
  } else if (key.name === 'return') {
    enterByReturn(this);
  } else if (key.name === 'enter') {
    enter(this);
  } else if (typeof text === 'string' && text) {
    this.line += text;
    this.cursor += text.length;
    this[k.writeToOutput](text);
  }
}

module.exports = { methods, typeDumb };
