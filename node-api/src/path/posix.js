// `path.posix`.
'use strict';

const { validateString } = require('internal/validators');
const { _format, basename, collapse, directoryEnd, extensionAt, lastName } = require('internal/path/components');
const { matchesGlob } = require('internal/path/glob');

const flavour = { sep: '/', separators: '/' };
const isSeparator = (character) => character === '/';

const posix = {
  resolve(...paths) {
    let resolved = '';
    for (let i = paths.length - 1; i >= 0 && resolved[0] !== '/'; i--) {
      validateString(paths[i], `paths[${i}]`);
      if (paths[i] !== '') resolved = `${paths[i]}/${resolved}`;
    }
    if (resolved[0] !== '/') resolved = `${process.cwd()}/${resolved}`;
    return `/${collapse(resolved, false, flavour)}`;
  },

  normalize(path) {
    validateString(path, 'path');
    if (path === '') return '.';
    const absolute = path[0] === '/';
    const root = absolute ? '/' : '';
    const trailing = path.endsWith('/') ? '/' : '';
    const names = collapse(path, !absolute, flavour);
    if (names === '') return absolute ? '/' : `.${trailing}`;
    return root + names + trailing;
  },

  isAbsolute(path) {
    validateString(path, 'path');
    return path[0] === '/';
  },

  join(...paths) {
    for (const path of paths) validateString(path, 'path');
    const joined = paths.filter((path) => path !== '').join('/');
    return joined === '' ? '.' : posix.normalize(joined);
  },

  relative(from, to) {
    validateString(from, 'from');
    validateString(to, 'to');
    if (from === to) return '';
    const start = namesOf(posix.resolve(from));
    const goal = namesOf(posix.resolve(to));
    let common = 0;
    while (common < start.length && common < goal.length && start[common] === goal[common]) common++;
    return [...start.slice(common).fill('..'), ...goal.slice(common)].join('/');
  },

  toNamespacedPath(path) {
    return path;
  },

  dirname(path) {
    validateString(path, 'path');
    const root = path[0] === '/' ? '/' : '';
    // A root of one character: further separators after it belong to the rest.
    const end = directoryEnd(path, root.length, isSeparator);
    if (end === undefined) return root || '.';
    return root === '/' && end === 1 ? '//' : path.slice(0, end);
  },

  basename(path, suffix) {
    if (suffix !== undefined) validateString(suffix, 'suffix');
    validateString(path, 'path');
    return basename(path, suffix, 0, isSeparator);
  },

  extname(path) {
    validateString(path, 'path');
    const found = lastName(path, 0, isSeparator);
    if (found === undefined) return '';
    const name = path.slice(found.start, found.end);
    const dot = extensionAt(name);
    return dot === -1 ? '' : name.slice(dot);
  },

  format: _format.bind(null, '/'),

  parse(path) {
    validateString(path, 'path');
    const root = path[0] === '/' ? '/' : '';
    const parsed = { root, dir: root, base: '', ext: '', name: '' };
    const found = lastName(path, root.length, isSeparator);
    if (found === undefined) return parsed;
    parsed.base = path.slice(found.start, found.end);
    if (found.start > root.length) parsed.dir = path.slice(0, found.start - 1);
    // Directly under the root Node takes `..` for a name with an extension.
    const dot = parsed.base === '..' && root !== '' && found.start === 1 ? 1 : extensionAt(parsed.base);
    parsed.name = dot === -1 ? parsed.base : parsed.base.slice(0, dot);
    parsed.ext = dot === -1 ? '' : parsed.base.slice(dot);
    return parsed;
  },

  matchesGlob(path, pattern) {
    return matchesGlob(path, pattern, false);
  },

  sep: '/',
  delimiter: ':',
  win32: null,
  posix: null,
};

module.exports = posix;

function namesOf(absolute) {
  return absolute === '/' ? [] : absolute.slice(1).split('/');
}
