// Shell patterns: `*`, `?`, `[…]`, `{a,b}`, `{1..3}`, `!(a|b)` and its kin, and `**` for any number of folders. They are
// what `path.matchesGlob` and `fs.glob` take; the rules are those of the package `minimatch`, which Node uses.
'use strict';

const { validateString } = require('internal/validators');

/** The name `**` in a compiled pattern. */
const GLOBSTAR = Symbol('**');
/** Names that begin with a dot are matched by patterns that do, too. */
const NO_DOT = '(?!\\.)';
const POSIX_CLASSES = {
  __proto__: null,
  alnum: '\\p{L}\\p{Nl}\\p{Nd}', alpha: '\\p{L}\\p{Nl}', ascii: '\\x00-\\x7f', blank: '\\p{Zs}\\t', cntrl: '\\p{Cc}',
  digit: '\\p{Nd}', lower: '\\p{Ll}', print: '\\p{C}', punct: '\\p{P}', space: '\\p{Z}\\t\\r\\n\\v\\f', upper: '\\p{Lu}',
  word: '\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', xdigit: 'A-Fa-f0-9',
};
/** `[:graph:]` is what none of these is. */
const NO_GRAPH = '\\p{Z}\\p{C}';
const CLASS = `\\[:(${[...Object.keys(POSIX_CLASSES), 'graph'].join('|')}):\\]`;
const MEMBERS = new RegExp(`^\\[([!^]?)((?:\\]|${CLASS}|[^\\]])(?:${CLASS}|[^\\]])*)\\]`);
const MEMBER = new RegExp(`${CLASS}|(.)-(.)|[\\s\\S]`, 'g');
/** Classes are properties of characters, which have a syntax of their own; but for these. */
const HAS_PROPERTIES = new RegExp(CLASS.replace('ascii|', '').replace('xdigit|', ''));
const REPEATED = { '@': '', '?': '?', '*': '*', '+': '+' };

/** Whether the whole of `path` matches `pattern`. With `windows`, `\` separates names like `/`. */
function matchesGlob(path, pattern, windows) {
  validateString(path, 'path');
  validateString(pattern, 'pattern');
  if (pattern === '') return path === '';
  // On Windows, two slashes at the beginning mean something.
  const names = windows ? path.replaceAll('\\', '/').split('/') : path.split(/\/+/);
  const subject = tidied(names).join('/');
  return alternatives(pattern).some((names) => wholeOf(names).test(subject));
}

/** Every list of names that a pattern stands for. A name is text, a regular expression, or `GLOBSTAR`. */
function compile(pattern) {
  if (pattern === '') return [];
  return alternatives(pattern).map((texts) => ({ texts, names: texts.map(nameOf) }));
}

module.exports = { GLOBSTAR, compile, matchesGlob };

// --- from a pattern to names ---

function alternatives(pattern) {
  return expanded(pattern.replaceAll('\\', '/'))
    .filter((one) => one !== '')
    .map((one) => tidied(one.split('/')));
}

/** Without empty names, `.` and what `..` takes back; the first and the last name say more than that. */
function tidied(names) {
  for (let i = 1; i < names.length - 1; i++) {
    if (i === 1 && names[1] === '' && names[0] === '') continue;
    if (names[i] === '.' || names[i] === '' || (names[i] === '**' && names[i - 1] === '**')) names.splice(i--, 1);
  }
  if (names.length > 1 && names.at(-1) === '**' && names.at(-2) === '**') names.pop();
  if (names.length === 2 && names[0] === '.' && (names[1] === '.' || names[1] === '')) names.pop();
  for (let i = 1; i < names.length; i++) {
    if (names[i] !== '..' || ['', '.', '..', '**'].includes(names[i - 1])) continue;
    names.splice(i - 1, 2);
    i = Math.max(0, i - 2);
  }
  return names.length === 0 ? [''] : names;
}

/** Every pattern that the braces stand for. Braces without a comma or a range are text. */
function expanded(pattern) {
  const open = pattern.indexOf('{');
  if (open === -1) return [pattern];
  const parts = [''];
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '{' && depth++ === 0) continue;
    if (character === '}' && --depth === 0) {
      const before = pattern.slice(0, open);
      const rest = expanded(pattern.slice(i + 1));
      const range = parts.length === 1 ? rangeOf(parts[0]) : undefined;
      const chosen = range ?? (parts.length === 1 ? [`{${parts[0]}}`] : parts.flatMap(expanded));
      return chosen.flatMap((part) => rest.map((end) => before + part + end));
    }
    if (character === ',' && depth === 1) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return [pattern];
}

/** What `1..9..2` or `a..e` stands for. */
function rangeOf(text) {
  const found = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$|^([a-zA-Z])\.\.([a-zA-Z])(?:\.\.(-?\d+))?$/.exec(text);
  if (found === null) return undefined;
  const numeric = found[1] !== undefined;
  const [from, to] = numeric ? [Number(found[1]), Number(found[2])] : [found[4].charCodeAt(0), found[5].charCodeAt(0)];
  const step = Math.max(1, Math.abs(Number(found[3] ?? found[6] ?? 1)));
  const padded = numeric && [found[1], found[2]].some((side) => /^-?0\d/.test(side));
  const width = padded ? Math.max(found[1].length, found[2].length) : 0;
  const all = [];
  for (let at = from; from <= to ? at <= to : at >= to; at += from <= to ? step : -step) {
    const digits = String(Math.abs(at));
    const sign = at < 0 ? '-' : '';
    all.push(numeric ? sign + digits.padStart(width - sign.length, '0') : String.fromCharCode(at));
  }
  return all;
}

// --- from names to regular expressions ---

function nameOf(text) {
  if (text === '**') return GLOBSTAR;
  const parts = partsOf(text, 0, '').parts;
  return parts.every((part) => part.literal !== undefined) ? text : new RegExp(`^${sourceOf(text)}$`, flagsFor(text));
}

function wholeOf(names) {
  let source = '^';
  names.forEach((name, index) => {
    const last = index === names.length - 1;
    // The name before the first slash is empty.
    if (name === '**') source += `(?:${NO_DOT}[^/]*/)*${last ? `(?:${NO_DOT}[^/]+)?` : ''}`;
    else source += sourceOf(name) + (last ? '' : '/');
  });
  return new RegExp(`${source}/?$`, flagsFor(names.join('/')));
}

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const flagsFor = (text) => (HAS_PROPERTIES.test(text) ? 'u' : '');

/** The source of one name, which no `/` is part of. */
function sourceOf(text) {
  const { parts } = partsOf(text, 0, '');
  const [first] = parts;
  if (first === undefined) return '';
  if (parts.length === 1 && first.star) return `${NO_DOT}[^/]+?`;
  // An own dot is not one of the names `.` and `..`, if anything follows that matches more than itself.
  const dotted = first.literal?.startsWith('.') && parts.length > 1 ? '(?!\\.{1,2}$)' : '';
  const mayBeginWithDot = first.literal !== undefined || first.group?.some((inner) => inner[0]?.literal?.startsWith('.'));
  return (mayBeginWithDot ? dotted : NO_DOT) + sourceOfParts(parts, '');
}

/** The source of parts; `end` is that of what follows them in the name. */
function sourceOfParts(parts, end) {
  let source = '';
  for (const part of parts.toReversed()) source = sourceOfPart(part, source + end) + source;
  return source;
}

function sourceOfPart(part, after) {
  if (part.literal !== undefined) return escaped(part.literal);
  if (part.star) return '[^/]*?';
  if (part.any) return '[^/]';
  if (part.members !== undefined) return part.members;
  const inner = part.group.map((one) => sourceOfParts(one, after)).join('|');
  if (part.kind !== '!') return `(?:${inner})${REPEATED[part.kind]}`;
  return `(?:(?!(?:${inner})${after}$)[^/]*?)`;
}

/** The parts of a name from `at` on, up to one of `ends`. */
function partsOf(text, at, ends) {
  const parts = [];
  let literal = '';
  const push = (part) => {
    if (literal !== '') parts.push({ literal });
    literal = '';
    if (part !== undefined) parts.push(part);
  };
  for (; at < text.length && !ends.includes(text[at]); at++) {
    const character = text[at];
    const group = '!@?*+'.includes(character) && text[at + 1] === '(' ? groupOf(text, at) : undefined;
    const members = character === '[' ? membersOf(text, at) : undefined;
    if (group !== undefined) {
      push(group.part);
      at = group.at;
    } else if (members !== undefined) {
      push(members.part);
      at = members.at;
    } else if (character === '*') {
      while (text[at + 1] === '*') at++;
      push({ star: true });
    } else if (character === '?') {
      push({ any: true });
    } else {
      literal += character;
    }
  }
  push();
  return { parts, at };
}

/** `!(a|b)` and its kin, and where it ends; nothing if it does not end. */
function groupOf(text, at) {
  const group = [];
  let next = at + 1;
  do {
    const inner = partsOf(text, next + 1, '|)');
    group.push(inner.parts);
    next = inner.at;
  } while (text[next] === '|');
  return text[next] === ')' ? { part: { kind: text[at], group }, at: next } : undefined;
}

/** `[…]`, and where it ends; nothing if it does not end. */
function membersOf(text, at) {
  const found = MEMBERS.exec(text.slice(at));
  if (found === null) return undefined;
  let negated = '';
  const members = found[2].replace(MEMBER, (whole, posix, from, to) => {
    if (posix === 'graph') negated = NO_GRAPH;
    if (posix !== undefined) return POSIX_CLASSES[posix] ?? '';
    if (from === undefined) return escaped(whole);
    return from <= to ? `${escaped(from)}-${escaped(to)}` : '';
  });
  const end = at + found[0].length - 1;
  const [one, other] = found[1] === '' ? ['[', '[^/'] : ['[^/', '['];
  const sources = [members && `${one}${members}]`, negated && `${other}${negated}]`].filter(Boolean);
  return { part: { members: sources.length === 2 ? `(?:${sources.join('|')})` : (sources[0] ?? '(?!)') }, at: end };
}
