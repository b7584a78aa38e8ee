// Patterns of https://urlpattern.spec.whatwg.org/: a text becomes tokens, these become parts, and parts become a regular
// expression and, written in the shortest way, a text again.
'use strict';

const START = /[\p{ID_Start}$_]/u;
const PART = /[\p{ID_Continue}$\u200C\u200D]/u;
const isDigit = (name) => /^[0-9]/.test(name);
const isPart = (text) => PART.test(String.fromCodePoint(text.codePointAt(0)));

const fail = (why) => {
  throw new TypeError(why);
};

/** The text in brackets that begins at `start`, or undefined when it is none. */
function bracketed(points, start) {
  let depth = 1;
  for (let at = start; at < points.length; at++) {
    const point = points[at];
    if (point > '\u007F' || (at === start && point === '?')) return undefined;
    if (point === '\\') {
      at++;
      if (at >= points.length || points[at] > '\u007F') return undefined;
    } else if (point === ')') {
      depth--;
      if (depth === 0) return at > start ? points.slice(start, at).join('') : undefined;
    } else if (point === '(') {
      depth++;
      // Groups within are not counted, so they must not capture.
      if (points[at + 1] !== '?') return undefined;
    }
  }
  return undefined;
}

/** The tokens of a text; `at` is where one begins, in code points. What is no token fails, or is one of its own kind. */
function tokensOf(points, isLenient) {
  const simple = { '*': 'asterisk', '+': 'modifier', '?': 'modifier', '{': 'open', '}': 'close' };
  const tokens = [];
  let at = 0;
  const add = (type, value, size) => {
    tokens.push({ type, at, value });
    at += size;
  };
  const wrong = () => (isLenient ? add('invalid', points[at], 1) : fail(`No token at ${at}`));
  while (at < points.length) {
    const point = points[at];
    if (simple[point] !== undefined) {
      add(simple[point], point, 1);
    } else if (point === '\\') {
      if (at + 1 < points.length) add('escaped', points[at + 1], 2);
      else wrong();
    } else if (point === ':') {
      let end = at + 1;
      while (end < points.length && (end === at + 1 ? START : PART).test(points[end])) end++;
      if (end > at + 1) add('name', points.slice(at + 1, end).join(''), end - at);
      else wrong();
    } else if (point === '(') {
      const value = bracketed(points, at + 1);
      if (value === undefined) wrong();
      else add('regexp', value, value.length + 2);
    } else {
      add('char', point, 1);
    }
  }
  add('end', '', 0);
  return tokens;
}

const escapeRegExp = (text) => text.replace(/[.+*?^${}()[\]|/\\]/g, '\\$&');
const escapePattern = (text) => text.replace(/[+*?:{}()\\]/g, '\\$&');
const segmentOf = ({ delimiter }) => `[^${escapeRegExp(delimiter)}]+?`;

/** The parts of a pattern. `encode` makes text what a URL would have there. */
function partsOf(text, options, encode) {
  const tokens = tokensOf([...text], false);
  const segment = segmentOf(options);
  const parts = [];
  let index = 0;
  let pending = '';
  let number = 0;
  const take = (...types) => (types.includes(tokens[index].type) ? tokens[index++] : undefined);
  const takeText = () => {
    let taken = '';
    for (let token = take('char', 'escaped'); token !== undefined; token = take('char', 'escaped')) taken += token.value;
    return taken;
  };
  const takeMatcher = (name) => take('regexp') ?? (name === undefined ? take('asterisk') : undefined);
  const addPending = () => {
    if (pending !== '') parts.push({ type: 'fixed', value: encode(pending), modifier: '' });
    pending = '';
  };
  const add = (prefix, nameToken, matcher, suffix) => {
    const modifier = take('modifier', 'asterisk')?.value ?? '';
    const isFixed = nameToken === undefined && matcher === undefined;
    if (isFixed && modifier === '') {
      pending += prefix;
      return;
    }
    addPending();
    if (isFixed) {
      if (prefix !== '') parts.push({ type: 'fixed', value: encode(prefix), modifier });
      return;
    }
    let value = matcher === undefined ? segment : matcher.value;
    if (matcher?.type === 'asterisk') value = '.*';
    const type = value === segment ? 'segment' : value === '.*' ? 'full' : 'regexp';
    const name = nameToken?.value ?? String(number++);
    if (parts.some((part) => part.name === name)) fail(`The name ${name} stands there twice`);
    parts.push({ type, value, modifier, name, prefix: encode(prefix), suffix: encode(suffix) });
  };
  while (index < tokens.length) {
    const char = take('char');
    const name = take('name');
    const matcher = takeMatcher(name);
    if (name !== undefined || matcher !== undefined) {
      let prefix = char?.value ?? '';
      if (prefix !== options.prefix) {
        pending += prefix;
        prefix = '';
      }
      addPending();
      add(prefix, name, matcher, '');
      continue;
    }
    const fixed = char ?? take('escaped');
    if (fixed !== undefined) {
      pending += fixed.value;
    } else if (take('open')) {
      const prefix = takeText();
      const inner = take('name');
      const innerMatcher = takeMatcher(inner);
      const suffix = takeText();
      if (!take('close')) fail('A group has no end');
      add(prefix, inner, innerMatcher, suffix);
    } else {
      addPending();
      if (!take('end')) fail(`A ${tokens[index].type} has no place there`);
    }
  }
  return parts;
}

function regExpOf(parts, { ignoreCase }) {
  let source = '^';
  for (const { type, value, modifier, prefix, suffix } of parts) {
    const before = escapeRegExp(prefix ?? '');
    const after = escapeRegExp(suffix ?? '');
    const isOnce = modifier === '' || modifier === '?';
    if (type === 'fixed') source += modifier === '' ? escapeRegExp(value) : `(?:${escapeRegExp(value)})${modifier}`;
    else if (before === '' && after === '') source += isOnce ? `(${value})${modifier}` : `((?:${value})${modifier})`;
    else if (isOnce) source += `(?:${before}(${value})${after})${modifier}`;
    else source += `(?:${before}((?:${value})(?:${after}${before}(?:${value}))*)${after})${modifier === '*' ? '?' : ''}`;
  }
  return new RegExp(`${source}$`, ignoreCase ? 'vsi' : 'vs');
}

/** Whether a part needs brackets so that its neighbours are not read as belonging to it. */
function needsGroup(part, before, after, options) {
  const { prefix, suffix, name, type, modifier } = part;
  if (suffix !== '' || (prefix !== '' && prefix !== options.prefix)) return true;
  const isNamed = !isDigit(name);
  if (isNamed && type === 'segment' && modifier === '' && after && !after.prefix && !after.suffix) {
    if (after.type === 'fixed' ? isPart(after.value) : isDigit(after.name)) return true;
  }
  return prefix === '' && before?.type === 'fixed' && options.prefix !== '' && before.value.endsWith(options.prefix);
}

function textOf(parts, options) {
  let text = '';
  for (const [index, part] of parts.entries()) {
    const { type, value, modifier, name, prefix, suffix } = part;
    if (type === 'fixed') {
      text += modifier === '' ? escapePattern(value) : `{${escapePattern(value)}}${modifier}`;
      continue;
    }
    const before = parts[index - 1];
    const isGroup = needsGroup(part, before, parts[index + 1], options);
    const isNamed = !isDigit(name);
    let matcher = isNamed ? `:${name}` : '';
    if (type === 'regexp' || (type === 'segment' && !isNamed)) {
      matcher += `(${value})`;
    } else if (type === 'full') {
      const stands = !before || before.type === 'fixed' || before.modifier !== '' || isGroup || prefix !== '';
      matcher += !isNamed && stands ? '*' : '(.*)';
    } else if (suffix !== '' && isPart(suffix)) {
      matcher += '\\';
    }
    const whole = `${escapePattern(prefix)}${matcher}${escapePattern(suffix)}`;
    text += `${isGroup ? `{${whole}}` : whole}${modifier}`;
  }
  return text;
}

/** One compiled component: its shortest text, its expression, and the names of its groups. */
function compile(pattern, options, encode) {
  const parts = partsOf(pattern, options, encode);
  return {
    text: textOf(parts, options),
    regExp: regExpOf(parts, options),
    names: parts.filter(({ type }) => type !== 'fixed').map(({ name }) => name),
    hasRegExp: parts.some(({ type }) => type === 'regexp'),
  };
}

module.exports = { compile, escapePattern, tokensOf };
