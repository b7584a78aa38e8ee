// Names of an interface's inner state and methods. They are symbols: programs reach them only under the underscored
// names that `readline.Interface` gives to them.
'use strict';

const names = [
  'addHistory', 'beforeEdit', 'decoder', 'deleteLeft', 'deleteLineLeft', 'deleteLineRight', 'deleteRight',
  'deleteWordLeft', 'deleteWordRight', 'getDisplayPos', 'historyNext', 'historyPrev', 'insertString', 'isMultiline',
  'killRing', 'killRingCursor', 'line', 'line_buffer', 'lineStream', 'moveCursor', 'multilineMove', 'normalWrite',
  'oldPrompt', 'onLine', 'previousCursorCols', 'previousKey', 'prompt', 'pushToKillRing', 'question',
  'questionCallback', 'questionCancel', 'questionReject', 'redo', 'redoStack', 'refreshLine', 'sawKeyPress',
  'sawReturnAt', 'setLine', 'setRawMode', 'substringSearch', 'tabComplete', 'tabCompleter', 'ttyWrite', 'undo',
  'undoStack', 'wordLeft', 'wordRight', 'writeToOutput', 'yank', 'yankPop', 'yanking',
];

/** Symbols that are called otherwise. */
const others = { substringSearch: 'kSubstringSearch', lineStream: 'line object stream' };

for (const name of names) exports[name] = Symbol(others[name] ?? `_${name}`);
