// The source text of the call that failed, for `assert(value)` without a message: from the start of the callee to the
// closing parenthesis, as far as both stand on the line of the call.
'use strict';

const TOKEN =
  /\/\/.*|\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|\d[\w.]*|\?\.(?!\d)|[^\s]/gu;

/** The expression of the call at `column` (from 0) of `line`; empty if it cannot be told. */
exports.expressionAt = function expressionAt(line, column) {
  let start;
  let depth = 0;
  let previous;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    if (token.startsWith('//') || token.startsWith('/*')) continue;
    if (index < column) {
      // `a.b?.c` before the column is part of the callee: remember where such a chain starts.
      const link = token === '.' || token === '?.' || token === '[' || token === ']';
      if (link) start ??= isName(previous?.token) ? previous.index : undefined;
      else if (token === ';' || !isMember(token)) start = undefined;
      previous = { token, index };
      continue;
    }
    if (token === '(') depth++;
    else if (token === ')' && --depth === 0) return line.slice(start ?? column, index + 1);
    else if (token === ';') return '';
  }
  return line.slice(start ?? column);
};

/** The message for a falsy value, or `undefined` if the source is not at hand. `fn` is the frame to leave out. */
exports.falsyMessage = function falsyMessage(fn) {
  const limit = Error.stackTraceLimit;
  const here = {};
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(here, fn);
  Error.stackTraceLimit = limit;
  const site = /\(?((?:file:\/\/)?\/[^()]*):(\d+):(\d+)\)?$/.exec(here.stack);
  const line = site === null ? undefined : sourceLine(site[1], Number(site[2]));
  const source = line === undefined ? '' : exports.expressionAt(line, Number(site[3]) - 1);
  if (source === '') return undefined;
  const shown = source.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, (code) => JSON.stringify(code).slice(1, -1));
  return `The expression evaluated to a falsy value:\n\n  ${shown}\n`;
};

const isName = (token) => token !== undefined && /^[\p{ID_Start}$_#]/u.test(token);
const isMember = (token) => isName(token) || /^["'\d]/.test(token);

function sourceLine(file, number) {
  const { readFileSync } = require('fs');
  const path = file.startsWith('file://') ? decodeURIComponent(file.slice('file://'.length)) : file;
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/)[number - 1];
  } catch {
    return undefined;
  }
}
