// The line that is edited on a terminal: what changes it, where the cursor is, and how both are drawn.
'use strict';

const { getStringWidth, stripVTControlCharacters } = require('internal/util/inspect');
const { clearScreenDown, cursorTo, moveCursor } = require('internal/readline/control');
const { charLengthAt, charLengthLeft } = require('internal/readline/keys');
const k = require('internal/readline/symbols');

const UNDO_STEPS = 2048;
const KILLED_TEXTS = 32;
/** What stands before the second and later lines of a line that has several. */
const CONTINUATION = '| ';

const wordBefore = (text) => /^\s*(?:[^\w\s]+|\w+)?/.exec([...text].reverse().join(''))[0].length;

/** Puts `text` in the place of what is between two positions. */
function replaced(line, from, to, text = '') {
  return line.slice(0, from) + text + line.slice(to);
}

/** Moves one step back in `from`; what is there now can be had again from `to`. */
function step(iface, from, to) {
  if (from.length === 0) return;
  to.push({ text: iface.line, cursor: iface.cursor });
  const { text, cursor } = from.pop();
  iface[k.setLine](text);
  iface.cursor = cursor;
  iface[k.refreshLine]();
}

function endLine(iface, line) {
  iface[k.onLine](line);
}

const methods = {
  [k.setLine](line = '') {
    this.line = line;
    this[k.isMultiline] = line.includes('\n');
  },

  [k.addHistory]() {
    return this.historyManager.addHistory();
  },

  [k.beforeEdit](text, cursor) {
    if (this[k.undoStack].push({ text, cursor }) > UNDO_STEPS) this[k.undoStack].shift();
  },

  [k.undo]() {
    step(this, this[k.undoStack], this[k.redoStack]);
  },

  [k.redo]() {
    step(this, this[k.redoStack], this[k.undoStack]);
  },

  // ---- drawing ----

  /** Row and column after a text that begins at the left edge. */
  [k.getDisplayPos](text) {
    const { columns } = this;
    let offset = 0;
    let rows = 0;
    for (const char of stripVTControlCharacters(text)) {
      if (char === '\n') {
        rows += Math.ceil(offset / columns) || 1;
        offset = this[k.isMultiline] ? CONTINUATION.length : 0;
      } else if (char === '\t') {
        offset += this.tabSize - (offset % this.tabSize);
      } else {
        const width = getStringWidth(char, false);
        // A wide character does not begin in the last column.
        if (width === 2 && (offset + 1) % columns === 0) offset++;
        offset += width;
      }
    }
    const cols = offset % columns;
    return { cols, rows: rows + (offset - cols) / columns };
  },

  getCursorPos() {
    return this[k.getDisplayPos](this[k.prompt] + this.line.slice(0, this.cursor));
  },

  [k.refreshLine]() {
    const line = this[k.prompt] + this.line;
    const end = this[k.getDisplayPos](line);
    const position = this.getCursorPos();
    const before = this.prevRows || 0;
    if (before > 0) moveCursor(this.output, 0, -before);
    cursorTo(this.output, 0);
    clearScreenDown(this.output);
    if (this[k.isMultiline]) {
      line.slice(this[k.prompt].length).split('\n').forEach((part, index) => {
        this[k.writeToOutput](index === 0 ? this[k.prompt] + part : `\n${CONTINUATION}${part}`);
      });
    } else {
      this[k.writeToOutput](line);
    }
    // The terminal begins a row only when something is in it.
    if (end.cols === 0) this[k.writeToOutput](' ');
    cursorTo(this.output, position.cols);
    const below = end.rows - position.rows;
    if (below > 0) moveCursor(this.output, 0, -below);
    this.prevRows = position.rows;
  },

  // ---- the cursor ----

  [k.moveCursor](dx) {
    if (dx === 0) return;
    const before = this.getCursorPos();
    this.cursor = Math.min(Math.max(this.cursor + dx, 0), this.line.length);
    const after = this.getCursorPos();
    if (before.rows === after.rows) moveCursor(this.output, after.cols - before.cols, 0);
    else this[k.refreshLine]();
  },

  /** Goes a row up or down in a line of several lines, and keeps the column through shorter ones. */
  [k.multilineMove](direction, lines, { rows, cols }) {
    const current = lines[rows];
    const next = lines[rows + direction];
    const down = direction === 1;
    const toEnd = down ? current.length - cols + CONTINUATION.length + next.length + 1 : -cols + 1;
    if (cols > next.length + 1) {
      if (this[k.previousCursorCols] === -1) this[k.previousCursorCols] = cols;
      this[k.moveCursor](toEnd);
      return;
    }
    let amount = down ? current.length + 1 : -next.length - 1;
    if (this[k.previousCursorCols] !== -1) {
      if (this[k.previousCursorCols] <= next.length) {
        amount += this[k.previousCursorCols] - cols;
        this[k.previousCursorCols] = -1;
      } else {
        amount = toEnd;
      }
    }
    this[k.moveCursor](amount);
  },

  [k.wordLeft]() {
    if (this.cursor > 0) this[k.moveCursor](-wordBefore(this.line.slice(0, this.cursor)));
  },

  [k.wordRight]() {
    if (this.cursor >= this.line.length) return;
    this[k.moveCursor](/^(?:\s+|[^\w\s]+|\w+)\s*/.exec(this.line.slice(this.cursor))[0].length);
  },

  // ---- changes ----

  [k.insertString](text) {
    this[k.beforeEdit](this.line, this.cursor);
    const atEnd = this.cursor >= this.line.length;
    const whole = replaced(this.line, this.cursor, this.cursor, text);
    if (!this.isCompletionEnabled) {
      this.line = whole;
      this.cursor += text.length;
      this[k.writeToOutput](text);
      return;
    }
    if (!atEnd) {
      this[k.setLine](whole);
      this.cursor += text.length;
      this[k.refreshLine]();
      return;
    }
    const before = this.getCursorPos();
    this.line += text;
    this.cursor += text.length;
    if (before.rows < this.getCursorPos().rows) this[k.refreshLine]();
    else this[k.writeToOutput](text);
  },

  [k.deleteLeft]() {
    if (this.cursor === 0 || this.line.length === 0) return;
    this[k.beforeEdit](this.line, this.cursor);
    const size = charLengthLeft(this.line, this.cursor);
    this.line = replaced(this.line, this.cursor - size, this.cursor);
    this.cursor -= size;
    this[k.refreshLine]();
  },

  [k.deleteRight]() {
    if (this.cursor >= this.line.length) return;
    this[k.beforeEdit](this.line, this.cursor);
    this.line = replaced(this.line, this.cursor, this.cursor + charLengthAt(this.line, this.cursor));
    this[k.refreshLine]();
  },

  [k.deleteWordLeft]() {
    if (this.cursor === 0) return;
    this[k.beforeEdit](this.line, this.cursor);
    const start = this.cursor - wordBefore(this.line.slice(0, this.cursor));
    this.line = replaced(this.line, start, this.cursor);
    this.cursor = start;
    this[k.refreshLine]();
  },

  [k.deleteWordRight]() {
    if (this.cursor >= this.line.length) return;
    this[k.beforeEdit](this.line, this.cursor);
    const [word] = /^(?:\s+|\W+|\w+)\s*/.exec(this.line.slice(this.cursor));
    this.line = replaced(this.line, this.cursor, this.cursor + word.length);
    this[k.refreshLine]();
  },

  [k.deleteLineLeft]() {
    this[k.beforeEdit](this.line, this.cursor);
    const killed = this.line.slice(0, this.cursor);
    this[k.setLine](this.line.slice(this.cursor));
    this.cursor = 0;
    this[k.pushToKillRing](killed);
    this[k.refreshLine]();
  },

  [k.deleteLineRight]() {
    this[k.beforeEdit](this.line, this.cursor);
    const killed = this.line.slice(this.cursor);
    this[k.setLine](this.line.slice(0, this.cursor));
    this[k.pushToKillRing](killed);
    this[k.refreshLine]();
  },

  // ---- texts that were killed and can be yanked, as in Emacs ----

  [k.pushToKillRing](text) {
    if (!text || text === this[k.killRing][0]) return;
    this[k.killRing].unshift(text);
    this[k.killRingCursor] = 0;
    if (this[k.killRing].length > KILLED_TEXTS) this[k.killRing].pop();
  },

  [k.yank]() {
    if (this[k.killRing].length === 0) return;
    this[k.yanking] = true;
    this[k.insertString](this[k.killRing][this[k.killRingCursor]]);
  },

  /** Puts an older text in the place of the one that was just yanked. */
  [k.yankPop]() {
    const ring = this[k.killRing];
    if (!this[k.yanking] || ring.length < 2) return;
    const start = this.cursor - ring[this[k.killRingCursor]].length;
    this[k.killRingCursor] = (this[k.killRingCursor] + 1) % ring.length;
    const text = ring[this[k.killRingCursor]];
    this[k.setLine](replaced(this.line, start, this.cursor, text));
    this.cursor = start + text.length;
    this[k.refreshLine]();
  },

  // ---- the line as a whole ----

  clearLine() {
    this[k.moveCursor](+Infinity);
    this[k.writeToOutput]('\r\n');
    this[k.setLine]('');
    this.cursor = 0;
    this.prevRows = 0;
  },

  [k.line]() {
    const line = this[k.addHistory]();
    this[k.undoStack] = [];
    this[k.redoStack] = [];
    this.clearLine();
    endLine(this, line);
  },

  [k.historyNext]() {
    if (this.historyManager.canNavigateToNext()) show(this, 'navigateToNext');
  },

  [k.historyPrev]() {
    if (this.historyManager.canNavigateToPrevious()) show(this, 'navigateToPrevious');
  },
};

function show(iface, direction) {
  iface[k.beforeEdit](iface.line, iface.cursor);
  iface[k.setLine](iface.historyManager[direction](iface[k.substringSearch]));
  iface.cursor = iface.line.length;
  iface[k.refreshLine]();
}

module.exports = { methods };
