// `fs.glob`: the paths below a folder that match shell patterns.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { validateArray, validateFunction, validateObject, validateString } = require('internal/validators');
const { basename, dirname, isAbsolute, join, resolve } = require('path');
const { matchesGlob } = require('internal/path/glob');
const { pathOf } = require('internal/fs/arguments');
const { Dirent } = require('internal/fs/stats');
const system = require('internal/fs/system');
const { promised, runSync } = require('internal/fs/forms');

function settingsOf(patterns, options = {}) {
  validateObject(options, 'options');
  if (typeof patterns === 'object') validateArray(patterns, 'patterns');
  const list = Array.isArray(patterns) ? patterns : [patterns];
  list.forEach((pattern, index) => validateString(pattern, Array.isArray(patterns) ? `patterns[${index}]` : 'patterns'));
  const { cwd, exclude, withFileTypes } = options;
  if (exclude !== undefined && exclude !== null && !Array.isArray(exclude)) {
    if (typeof exclude !== 'function') throw new ERR_INVALID_ARG_TYPE('options.exclude', ['function', 'string[]'], exclude);
    validateFunction(exclude, 'options.exclude');
  }
  return { patterns: list, cwd: cwd === undefined ? process.cwd() : pathOf(cwd), exclude, withFileTypes };
}

/** The part of a pattern before its first name with a special character. */
function fixedPart(pattern) {
  const names = pattern.split('/');
  const first = names.findIndex((name) => /[*?[{]/.test(name));
  return names.slice(0, first === -1 ? names.length - 1 : first).join('/');
}

/** Yields system calls; gives every entry that matches to `found`, folders before what is in them. */
function* walk({ patterns, cwd, exclude, withFileTypes }, found) {
  const seen = new Set();
  const leftOut = (path, entry) => {
    if (Array.isArray(exclude)) return exclude.some((pattern) => matchesGlob(path, pattern, false));
    return exclude ? exclude(withFileTypes ? entry : entry.name) : false;
  };
  for (const pattern of patterns) {
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    const onlyFolders = pattern.endsWith('/');
    const folders = [fixedPart(plain) || (isAbsolute(plain) ? '/' : '')];
    // `**` stands for the folder itself, too.
    const top = plain === '**' ? '.' : plain.endsWith('/**') ? folders[0] : undefined;
    if (top && !seen.has(top) && (yield () => system.access(resolve(cwd, top), 0)) === 0) {
      seen.add(top);
      found(withFileTypes ? new Dirent(basename(top), dirname(resolve(cwd, top)), 1) : top);
    }
    for (const folder of folders) {
      const where = resolve(cwd, folder);
      const entries = yield () => system.readdir(where);
      if (typeof entries === 'number') continue;
      for (const [name, kind] of entries) {
        const path = folder ? join(folder, name) : name;
        const entry = new Dirent(name, where, kind);
        const matches = matchesGlob(path, plain, false) && (!onlyFolders || kind === 1);
        const deeper = kind === 1 && (plain.includes('**') || path.split('/').length < plain.split('/').length);
        if ((!matches && !deeper) || leftOut(path, entry)) continue;
        if (deeper && !name.startsWith('.')) folders.push(path);
        if (!matches || seen.has(path)) continue;
        seen.add(path);
        found(withFileTypes ? entry : path);
      }
    }
  }
}

module.exports = {
  globSync(patterns, options) {
    const all = [];
    runSync(walk(settingsOf(patterns, options), (path) => all.push(path)));
    return all;
  },
  async *globLater(patterns, options) {
    const all = [];
    await promised('glob', walk(settingsOf(patterns, options), (path) => all.push(path)));
    yield* all;
  },
};
