// Shell patterns for `path.matchesGlob`: `*`, `?`, `[…]`, `{a,b}` and `**` for any number of folders.
'use strict';

const { validateString } = require('internal/validators');

/** Whether the whole of `path` matches `pattern`. With `windows`, `\` separates names like `/`. */
exports.matchesGlob = function matchesGlob(path, pattern, windows) {
  validateString(path, 'path');
  validateString(pattern, 'pattern');
  const subject = windows ? path.replaceAll('\\', '/') : path;
  const text = windows ? pattern.replaceAll('\\', '/') : pattern;
  return alternatives(text).some((one) => toRegExp(one, windows).test(subject));
};

/** Every pattern that `{a,b}` stands for. */
function alternatives(pattern) {
  const open = pattern.indexOf('{');
  if (open === -1) return [pattern];
  const parts = [''];
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '{' && depth++ === 0) continue;
    if (character === '}' && --depth === 0) {
      const before = pattern.slice(0, open);
      if (parts.length === 1) break;
      return alternatives(pattern.slice(i + 1)).flatMap((rest) =>
        parts.flatMap((part) => alternatives(part).map((inner) => before + inner + rest)),
      );
    }
    if (character === ',' && depth === 1) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return [pattern];
}

function toRegExp(pattern, ignoreCase) {
  const names = pattern.split('/');
  let source = '^';
  names.forEach((name, index) => {
    const last = index === names.length - 1;
    if (name === '**') source += last ? '(?:(?!\\.)[^/]+(?:/|$))*' : '(?:(?!\\.)[^/]+/)*';
    else source += nameSource(name) + (last ? '' : '/');
  });
  return new RegExp(`${source}/?$`, ignoreCase ? 'i' : '');
}

function nameSource(name) {
  let source = '';
  for (let i = 0; i < name.length; i++) {
    const character = name[i];
    const start = source === '';
    if (character === '*') source += start ? (i === name.length - 1 ? '(?!\\.)[^/]+' : '(?!\\.)[^/]*') : '[^/]*';
    else if (character === '?') source += start ? '(?!\\.)[^/]' : '[^/]';
    else if (character === '[' && name.indexOf(']', i + 2) !== -1) {
      const close = name.indexOf(']', i + 2);
      const negated = name[i + 1] === '!' || name[i + 1] === '^';
      const members = name.slice(i + (negated ? 2 : 1), close).replace(/[\\\]^]/g, '\\$&');
      source += negated ? `[^/${members}]` : `[${members}]`;
      i = close;
    } else source += character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  }
  return source;
}
