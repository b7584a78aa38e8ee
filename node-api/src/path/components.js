// What both kinds of path have in common, once a path is cut into a root and the names after it.
'use strict';

const { validateObject } = require('internal/validators');

/** Joins the names of `path` again without empty ones, `.` and, where there is something to go up from, `..`. */
exports.collapse = function collapse(path, keepAbove, flavour) {
  const kept = [];
  for (const name of path.split(flavour.separators)) {
    if (name === '' || name === '.') continue;
    if (name !== '..') kept.push(name);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (keepAbove) kept.push('..');
  }
  return kept.join(flavour.sep);
};

/** Where the last name after index `from` starts and ends, separators behind it left out; `undefined` if there is none. */
exports.lastName = function lastName(path, from, isSeparator) {
  let end = path.length;
  while (end > from && isSeparator(path[end - 1])) end--;
  if (end === from) return undefined;
  let start = end;
  while (start > from && !isSeparator(path[start - 1])) start--;
  return { start, end };
};

/** The index of the dot that starts the extension of `name`, or -1. */
exports.extensionAt = function extensionAt(name) {
  if (name === '..') return -1;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? dot : -1;
};

/** `basename` for the part of `path` after index `from`. */
exports.basename = function basename(path, suffix, from, isSeparator) {
  if (suffix === undefined || suffix === '' || suffix.length > path.length) {
    const found = exports.lastName(path, from, isSeparator);
    return found === undefined ? '' : path.slice(found.start, found.end);
  }
  if (suffix === path) return '';
  const { start, end } = exports.lastName(path, from, isSeparator) ?? { start: from, end: from };
  const name = path.slice(start, end);
  let same = 0;
  while (same < name.length && same < suffix.length && name.at(-1 - same) === suffix.at(-1 - same)) same++;
  if (same === suffix.length) return same === name.length ? name : name.slice(0, -same);
  // A suffix longer than the name: Node gives up at the start of the name and keeps what stands behind it.
  return same === name.length ? path.slice(start) : name;
};

/** `dirname` for a path whose root ends at `rootEnd`; `undefined` if nothing is left before the last name. */
exports.directoryEnd = function directoryEnd(path, rootEnd, isSeparator) {
  const found = exports.lastName(path, rootEnd, isSeparator);
  if (found === undefined || found.start === rootEnd) return undefined;
  return found.start - 1;
};

/** `format` for one separator. */
exports._format = function _format(sep, pathObject) {
  validateObject(pathObject, 'pathObject');
  const { root, ext } = pathObject;
  const dir = pathObject.dir || root;
  const extension = ext && ext[0] !== '.' ? `.${ext}` : ext || '';
  const base = pathObject.base || `${pathObject.name || ''}${extension}`;
  if (!dir) return base;
  return dir === root ? `${dir}${base}` : `${dir}${sep}${base}`;
};
