// `path.win32`. What makes it harder than POSIX is the root: a drive (`C:`), a share (`\\server\share`) or a device
// (`\\.\name`, `\\?\name`), each with or without the separator that makes the path absolute.
'use strict';

const { validateString } = require('internal/validators');
const { _format, basename, collapse, extensionAt, lastName } = require('internal/path/components');
const { matchesGlob } = require('internal/path/glob');

const flavour = { sep: '\\', separators: /[\\/]/ };
const isSeparator = (character) => character === '\\' || character === '/';
const DRIVE = /^[A-Za-z]:/;
// Two separators, a name, separators, another name.
const SHARE = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/;
const RESERVED = /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)[1-9\u00b9\u00b2\u00b3])$/;

/** The name before the first colon is one that Windows gives to a device. */
const isReserved = (path, colon) => RESERVED.test(path.slice(0, colon).toUpperCase());

const win32 = {
  resolve(...paths) {
    let device = '';
    let tail = '';
    let absolute = false;
    for (let i = paths.length - 1; i >= -1; i--) {
      let path;
      if (i >= 0) {
        path = paths[i];
        validateString(path, `paths[${i}]`);
        if (path === '') continue;
      } else if (device === '') {
        path = process.cwd();
        const here = paths.length === 0 || (paths.length === 1 && (paths[0] === '' || paths[0] === '.'));
        if (here && isSeparator(path[0])) return path.replaceAll('/', '\\');
      } else {
        path = currentDirectoryOf(device);
      }
      const root = rootOf(path);
      if (root.device !== '') {
        if (device === '') device = root.device;
        else if (device.toLowerCase() !== root.device.toLowerCase()) continue;
      }
      if (!absolute) {
        tail = `${path.slice(root.end)}\\${tail}`;
        absolute = root.absolute;
      }
      if (absolute && device !== '') break;
    }
    const names = collapse(tail, !absolute, flavour);
    return absolute ? `${device}\\${names}` : `${device}${names}` || '.';
  },

  normalize(path) {
    validateString(path, 'path');
    if (path === '') return '.';
    if (path.length === 1) return path === '/' ? '\\' : path;
    const root = rootOf(path);
    if (root.share && root.end === path.length) return `${root.device}\\`;
    const { absolute } = root;
    let { device, end } = root;
    const colon = path.indexOf(':');
    if (root.namespace) {
      const name = path.slice(4, colon + 1);
      if (isReserved(name, name.length - 1)) {
        device = `\\\\?\\${name}`;
        end = 4 + name.length;
      }
    } else if (device === '' && !absolute && colon > 0 && isReserved(path, colon)) {
      device = path.slice(0, colon + 1);
      end = colon + 1;
    }

    let tail = end < path.length ? collapse(path.slice(end), !absolute, flavour) : '';
    if (tail === '' && !absolute) tail = '.';
    if (tail !== '' && isSeparator(path.at(-1))) tail += '\\';
    if (!absolute && device === '' && looksLikeDrive(path, tail)) return `.\\${tail}`;
    if (isReserved(path, colon)) return `.\\${device}${tail}`;
    return absolute ? `${device}\\${tail}` : `${device}${tail}`;
  },

  isAbsolute(path) {
    validateString(path, 'path');
    return isSeparator(path[0]) || (DRIVE.test(path) && isSeparator(path[2]));
  },

  join(...paths) {
    for (const path of paths) validateString(path, 'path');
    const parts = paths.filter((path) => path !== '');
    if (parts.length === 0) return '.';
    let joined = parts.join('\\');
    // Only a first part that is plainly a share may start with two separators.
    if (!/^[\\/]{2}[^\\/]/.test(parts[0])) joined = joined.replace(/^[\\/]{2,}/, '\\');
    const device = (part) => part.includes(':') && isReserved(part, part.indexOf(':'));
    if (joined.split('\\').some(device)) return joined.replaceAll('/', '\\');
    return win32.normalize(joined);
  },

  relative(from, to) {
    validateString(from, 'from');
    validateString(to, 'to');
    if (from === to) return '';
    const start = win32.resolve(from);
    const goal = win32.resolve(to);
    const folded = [start, goal].map((path) => path.toLowerCase());
    if (folded[0] === folded[1]) return '';
    const even = folded[0].length === start.length && folded[1].length === goal.length;
    return even ? relativeText(start, goal) : relativeNames(start, goal);
  },

  toNamespacedPath(path) {
    if (typeof path !== 'string' || path === '') return path;
    const resolved = win32.resolve(path);
    if (resolved.length <= 2) return path;
    if (/^\\\\[^?.]/.test(resolved)) return `\\\\?\\UNC\\${resolved.slice(2)}`;
    return /^[A-Za-z]:\\/.test(resolved) ? `\\\\?\\${resolved}` : resolved;
  },

  dirname(path) {
    validateString(path, 'path');
    if (path === '') return '.';
    if (path.length === 1) return isSeparator(path) ? path : '.';
    const end = namingRootEnd(path);
    if (end === path.length && SHARE.test(path)) return path;
    const found = lastName(path, end, isSeparator);
    if (found !== undefined && found.start > end) return path.slice(0, found.start - 1);
    return end === 0 ? '.' : path.slice(0, end);
  },

  basename(path, suffix) {
    if (suffix !== undefined) validateString(suffix, 'suffix');
    validateString(path, 'path');
    return basename(path, suffix, DRIVE.test(path) ? 2 : 0, isSeparator);
  },

  extname(path) {
    validateString(path, 'path');
    const found = lastName(path, DRIVE.test(path) ? 2 : 0, isSeparator);
    if (found === undefined) return '';
    const name = path.slice(found.start, found.end);
    const dot = extensionAt(name);
    return dot === -1 ? '' : name.slice(dot);
  },

  format: _format.bind(null, '\\'),

  parse(path) {
    validateString(path, 'path');
    const end = path.length === 1 && !isSeparator(path) ? 0 : namingRootEnd(path);
    const root = path.slice(0, end);
    const parsed = { root, dir: root, base: '', ext: '', name: '' };
    const found = lastName(path, end, isSeparator);
    if (found === undefined) return parsed;
    parsed.base = path.slice(found.start, found.end);
    if (found.start > end) parsed.dir = path.slice(0, found.start - 1);
    const dot = extensionAt(parsed.base);
    parsed.name = dot === -1 ? parsed.base : parsed.base.slice(0, dot);
    parsed.ext = dot === -1 ? '' : parsed.base.slice(dot);
    return parsed;
  },

  matchesGlob(path, pattern) {
    return matchesGlob(path, pattern, true);
  },

  sep: '\\',
  delimiter: ';',
  win32: null,
  posix: null,
};

module.exports = win32;

/** The root as `resolve` and `normalize` see it: device, where the rest starts, and whether it is absolute. */
function rootOf(path) {
  if (path.length > 1 && DRIVE.test(path)) {
    const absolute = isSeparator(path[2]);
    return { device: path.slice(0, 2), end: absolute ? 3 : 2, absolute };
  }
  if (!isSeparator(path[0])) return { device: '', end: 0, absolute: false };
  const share = SHARE.exec(path);
  if (share === null) return { device: '', end: isSeparator(path[1]) ? 0 : 1, absolute: true };
  const [all, first, second] = share;
  if (first === '.' || first === '?') return { device: `\\\\${first}`, end: 4, absolute: true, namespace: true };
  return { device: `\\\\${first}\\${second}`, end: all.length, absolute: true, share: true };
}

/** Where the names start as `dirname` and `parse` see it: the separator after a share belongs to its root. */
function namingRootEnd(path) {
  if (DRIVE.test(path)) return isSeparator(path[2]) ? 3 : 2;
  if (!isSeparator(path[0])) return 0;
  const share = SHARE.exec(path);
  if (share === null) return 1;
  return Math.min(share[0].length + 1, path.length);
}

/** Windows keeps a current directory for every drive; where none is known, it is the drive's root. */
function currentDirectoryOf(device) {
  const path = process.env[`=${device}`] || process.cwd();
  const elsewhere = path.slice(0, 2).toLowerCase() !== device.toLowerCase() && path[2] === '\\';
  return elsewhere ? `${device}\\` : path;
}

/** A relative path must not turn into one with a drive or a stream by being normalised. */
function looksLikeDrive(path, tail) {
  if (!path.includes(':')) return false;
  return DRIVE.test(tail) || /:(?:[\\/]|$)/.test(path);
}

/** The way between two paths, name by name. */
function relativeNames(start, goal) {
  const [from, to] = [start, goal].map((path) => path.replace(/\\$/, '').split('\\'));
  const same = (i) => from[i].toLowerCase() === to[i].toLowerCase();
  let common = 0;
  while (common < from.length && common < to.length && same(common)) common++;
  return common === 0 ? goal : [...from.slice(common).fill('..'), ...to.slice(common)].join('\\');
}

/**
 * The same character by character. Two characters that are all of one path, and the beginning of the other, pass for a
 * drive, whatever they are.
 */
function relativeText(start, goal) {
  const bare = (path) => path.replace(/\\+$/, '').replace(/^\\+/, '');
  const [from, to] = [bare(start), bare(goal)];
  // What is left of the goal where the start is its beginning keeps the separator at its end.
  const whole = goal.replace(/^\\+/, '');
  const length = Math.min(from.length, to.length);
  let same = 0;
  while (same < length && from[same].toLowerCase() === to[same].toLowerCase()) same++;
  let separator = from.lastIndexOf('\\', same - 1);
  if (same === 0) separator = -1;
  if (same < length) {
    if (separator === -1) return goal;
  } else {
    if (to.length > length) {
      if (to[length] === '\\') return whole.slice(length + 1);
      if (length === 2) return whole.slice(length);
    }
    if (from.length > length) {
      if (from[length] === '\\') separator = length;
      else if (length === 2) separator = 3;
    }
    separator = Math.max(separator, 0);
  }
  const left = from.slice(separator + 1);
  const up = separator < from.length ? left.split('\\').fill('..') : [];
  const rest = to.slice(separator);
  return up.length > 0 ? up.join('\\') + rest : rest.replace(/^\\/, '');
}
