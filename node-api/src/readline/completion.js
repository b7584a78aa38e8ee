// The tabulator key: what the interface's completer offers, written into the line or below it.
'use strict';

const { getStringWidth, inspect } = require('internal/util/inspect');
const { nothingToTake } = require('internal/errors');
const k = require('internal/readline/symbols');

function commonPrefix(texts) {
  if (texts.length === 0) return '';
  const sorted = [...texts].sort();
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, length);
}

/** The completions in columns; an empty one separates groups. */
function table(completions, columns) {
  const widths = completions.map((text) => getStringWidth(text));
  const width = Math.max(...widths) + 2;
  const fitting = Math.floor(columns / width) || 1;
  const perRow = fitting === Infinity ? 1 : fitting;
  let text = '\r\n';
  let inRow = 0;
  let gap = 0;
  completions.forEach((completion, index) => {
    if (completion === '' || inRow === perRow) {
      text += '\r\n';
      inRow = 0;
      gap = 0;
    } else {
      text += ' '.repeat(gap);
    }
    if (completion === '') {
      text += '\r\n';
    } else {
      text += completion;
      gap = width - widths[index];
      inRow++;
    }
  });
  return inRow === 0 ? text : `${text}\r\n\r\n`;
}

const methods = {
  async [k.tabComplete](lastKeypressWasTab) {
    this.pause();
    let value;
    try {
      value = await this.completer(this.line.slice(0, this.cursor));
    } catch (error) {
      this[k.writeToOutput](`Tab completion error: ${inspect(error)}`);
      return;
    } finally {
      this.resume();
    }
    this[k.tabCompleter](lastKeypressWasTab, value);
  },

  /** Takes `[completions, the text that they complete]`. */
  [k.tabCompleter](lastKeypressWasTab, value) {
    if (value === undefined || value === null) throw nothingToTake(value, '0');
    const { 0: completions, 1: completed } = value;
    if (!completions || completions.length === 0) return;
    // Whatever has a length will do.
    const offered = Array.prototype.filter.call(completions, () => true);
    const prefix = commonPrefix(offered.filter((completion) => completion !== ''));
    if (prefix.startsWith(completed) && prefix.length > completed.length) {
      this[k.insertString](prefix.slice(completed.length));
    } else if (!completed.startsWith(prefix)) {
      const from = this.cursor - completed.length;
      this[k.setLine](this.line.slice(0, from) + prefix + this.line.slice(this.cursor));
      this.cursor = from + prefix.length;
      this[k.refreshLine]();
    } else if (lastKeypressWasTab) {
      this[k.beforeEdit](this.line, this.cursor);
      this[k.writeToOutput](table(offered, this.columns));
      this[k.refreshLine]();
    }
  },
};

module.exports = { methods };
