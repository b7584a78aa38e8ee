// The source text of the call that failed, for `assert(value)` without a message: from the start of the callee to the
// closing parenthesis, as far as both stand on the line of the call. Node cuts the line alone into tokens, so what was
// begun on an earlier line, or ends on a later one, is a fault of its syntax, and that fault is thrown instead.
'use strict';

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const NUMBER = /\d[\w.]*/y;
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y;
const REGEXP = /\/(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[\p{ID_Continue}$]*/uy;
const PUNCTUATION = /\$\{|\?\.(?!\d)|[^]/uy;
const KEYWORD =
  /^(?:break|case|catch|continue|debugger|default|do|else|finally|for|function|if|return|switch|throw|try|var|const|while|with|new|this|super|class|extends|export|import|null|true|false|in|instanceof|typeof|void|delete)$/;
const VALUE = new Set(['name', 'string', 'number', 'regexp', ')', ']', '}', 'this', 'super', 'null', 'true', 'false']);

/** The expression of the call at `column` (from 0) of `line`; empty if it cannot be told. */
exports.expressionAt = function expressionAt(line, column) {
  let start;
  let depth = 0;
  let previous;
  for (const token of tokens(line)) {
    const { kind, index } = token;
    if (index < column) {
      // `a.b?.c` before the column is part of the callee: remember where such a chain starts.
      if (kind === ';') {
        start = undefined;
        continue;
      }
      const link = kind === '.' || kind === '?.' || kind === '[' || kind === ']';
      if (link) start ??= previous?.kind === 'name' ? previous.index : undefined;
      else if (kind !== 'name' && kind !== 'string' && kind !== 'number') start = undefined;
      previous = token;
    } else if (kind === '(') depth++;
    else if (kind === ')' && --depth === 0) return line.slice(start ?? column, index + 1);
    else if (kind === ';') return '';
  }
  return line.slice(start ?? column);
};

/** The tokens of a line, each with its kind: `name`, `string`, `number`, a keyword, or what it is. */
function* tokens(line) {
  // What stands around the token: a brace, or the `${` of a template.
  const around = [];
  let before;
  let at = 0;
  const here = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
  };
  const template = () => {
    const from = at;
    while (at < line.length && line[at] !== '`' && !line.startsWith('${', at)) at += line[at] === '\\' ? 2 : 1;
    if (at >= line.length) throw broken('Unterminated template', from);
  };
  while (at < line.length) {
    if (/\s/.test(line[at])) {
      at++;
      continue;
    }
    if (line.startsWith('//', at)) return;
    if (line.startsWith('/*', at)) {
      const end = line.indexOf('*/', at + 2);
      if (end < 0) throw broken('Unterminated comment', at);
      at = end + 2;
      continue;
    }
    const index = at;
    const [kind, text] = token(line[at], before, here) ?? [];
    if (kind === undefined) {
      if (line[at] === '/') throw broken('Unterminated regular expression', at + 1);
      throw broken('Unterminated string constant', at);
    }
    at += text.length;
    before = kind;
    yield { kind, index };
    if (kind === '{') around.push(kind);
    const ends = kind === '}' && around.pop() === '`';
    if (kind !== '`' && !ends) continue;
    template();
    if (line[at] === '`') at++;
    else {
      at += 2;
      around.push('`');
    }
    before = line[at - 1] === '`' ? ')' : '{';
  }
}

function token(first, before, here) {
  let text;
  if ((text = here(WORD))) return [KEYWORD.test(text) ? text : 'name', text];
  if ((text = here(NUMBER))) return ['number', text];
  if (first === '"' || first === "'") return (text = here(STRING)) && ['string', text];
  // A slash divides what has a value, and begins a pattern elsewhere.
  const divides = VALUE.has(before);
  if (first === '/' && !divides) return (text = here(REGEXP)) && ['regexp', text];
  text = here(PUNCTUATION);
  return [text, text];
}

function broken(reason, position) {
  const error = new SyntaxError(`${reason} (1:${position})`);
  return Object.assign(error, { pos: position, loc: { line: 1, column: position }, raisedAt: position });
}

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

function sourceLine(file, number) {
  const { readFileSync } = require('fs');
  const path = file.startsWith('file://') ? decodeURIComponent(file.slice('file://'.length)) : file;
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/)[number - 1];
  } catch {
    return undefined;
  }
}
