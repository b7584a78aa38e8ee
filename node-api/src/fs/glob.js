// `fs.glob`: the paths below a folder that match shell patterns. The order in which they are found is part of what
// programs see: folders wait on a stack, so the one that was found last is looked into first.
'use strict';

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { validateObject, validateString } = require('internal/validators');
const { basename, dirname, isAbsolute, join, resolve } = require('path');
const { GLOBSTAR, compile, matchesGlob } = require('internal/path/glob');
const { isUrl, pathOf } = require('internal/fs/arguments');
const { DirentFromStats, direntOf, statsOf } = require('internal/fs/stats');
const system = require('internal/fs/system');
const { promised, runSync } = require('internal/fs/forms');

/** Where to look for a pattern whose first name says so. */
const STARTS = { __proto__: null, '': '/', '..': '../', '.': '.' };

/** A pattern, and the places of its names that the next entry may match. */
class Progress {
  constructor(pattern, places, behindLinks) {
    this.pattern = pattern;
    this.places = places;
    /** The places that were reached through a link: the way does not go on there. */
    this.behindLinks = behindLinks;
  }

  get last() {
    return this.pattern.names.length - 1;
  }

  name(place) {
    return this.pattern.names.at(place);
  }

  on(places, behindLinks = new Set()) {
    return new Progress(this.pattern, places, behindLinks);
  }

  matches(place, text) {
    const name = this.pattern.names[place];
    if (name === GLOBSTAR) return true;
    return name instanceof RegExp ? name.test(text) : name === text;
  }

  /** Whether nothing but the last name is left. */
  isAtLast(isFolder) {
    const before = this.last - 1;
    return (
      this.places.has(this.last) ||
      (isFolder && this.name(-1) === '' && this.places.has(before) && this.name(-2) === GLOBSTAR)
    );
  }

  rest(place) {
    return this.pattern.texts.slice(place).join('/');
  }
}

/** Where the patterns start. */
function rootOf(cwd) {
  if (cwd === undefined || cwd === null) return '.';
  if (isUrl(cwd)) return pathOf(cwd);
  if (typeof cwd !== 'string') throw new ERR_INVALID_ARG_TYPE('paths[0]', 'string', cwd);
  return cwd;
}

class Glob {
  #patterns;
  #root;
  #excludes;
  #excluded;
  #withFileTypes;
  /** The stack of folders, and those that are put on it after the present one. */
  #waiting = [];
  #next = new Map();
  /** What of which patterns was looked for where. */
  #seen = new Map();
  #entries = new Map();
  #found = new Map();

  constructor(patterns, options = {}) {
    validateObject(options, 'options');
    const { cwd, exclude, withFileTypes } = options;
    this.#root = rootOf(cwd);
    this.#withFileTypes = Boolean(withFileTypes);
    if (typeof exclude === 'function') this.#excludes = exclude;
    else if (exclude !== undefined && exclude !== null) this.#excluded = checkedTexts(exclude, 'options.exclude');
    this.#excluded = (this.#excluded ?? []).map((pattern) => resolve(this.#root, pattern));
    if (typeof patterns === 'object') checkedTexts(patterns, 'patterns', 'Array');
    else validateString(patterns, 'patterns');
    this.#patterns = [patterns].flat().flatMap(compile);
  }

  /** Yields system calls; the result is a list of what was found. `asked` is whether entries are asked for one by one. */
  *walk(asked) {
    this.#waiting.push(['.', this.#patterns.map((pattern) => new Progress(pattern, new Set([0]), new Set()))]);
    while (this.#waiting.length > 0) {
      const [path, all] = this.#waiting.pop();
      for (const progress of all) yield* this.#look(path, progress);
      this.#waiting.push(...this.#next);
      this.#next.clear();
    }
    if (!this.#withFileTypes) return [...this.#found.keys()];
    const entries = [];
    for (const [path, entry] of this.#found) {
      entries.push(asked ? yield* this.#entryAt(isAbsolute(path) ? path : join(this.#root, path)) : entry);
    }
    return entries;
  }

  *#entryAt(path) {
    if (!this.#entries.has(path)) {
      const stats = yield () => system.stat(path, false);
      this.#entries.set(
        path,
        typeof stats === 'number' ? null : new DirentFromStats(basename(path), dirname(path), statsOf(stats)),
      );
    }
    return this.#entries.get(path);
  }

  #isExcluded(path) {
    return this.#excluded.some((pattern) => matchesGlob(path, pattern, false));
  }

  #asksExclude(entry) {
    return this.#excludes !== undefined && this.#excludes(this.#withFileTypes ? entry : entry.name);
  }

  #add(path, entry) {
    if (!this.#found.has(path) && !this.#isExcluded(resolve(this.#root, path))) this.#found.set(path, entry);
  }

  #hasSeen(path, progress, place) {
    return this.#seen.get(path)?.has(progress.rest(place)) ?? false;
  }

  /** Marks what is looked for at `path`: whether any of it has been before. */
  #mark(path, progress) {
    if (!this.#seen.has(path)) this.#seen.set(path, new Set());
    const seen = this.#seen.get(path);
    let before = false;
    for (const place of progress.places) {
      before ||= seen.has(progress.rest(place));
      seen.add(progress.rest(place));
    }
    return before;
  }

  /** Has `path` looked into later. */
  *#push(path, progress) {
    const full = resolve(this.#root, path);
    if (this.#isExcluded(`${full}/`) && (yield* this.#entryAt(full))?.isDirectory()) return;
    if (this.#excludes !== undefined) {
      const entry = this.#withFileTypes ? yield* this.#entryAt(path) : path;
      if (entry !== null && this.#excludes(entry)) return;
    }
    this.#next.set(path, [...(this.#next.get(path) ?? []), progress]);
  }

  /** Looks for what `progress` may match in the folder at `path`. */
  *#look(path, progress) {
    if (this.#mark(path, progress)) return;
    const full = resolve(this.#root, path);
    const own = yield* this.#entryAt(full);
    const followsLinks = [...progress.places].some((place) => !progress.behindLinks.has(place));
    const isFolder = Boolean(own?.isDirectory() || (own?.isSymbolicLink() && followsLinks));
    const isAtLast = progress.isAtLast(isFolder);
    if (this.#isExcluded(full)) return;

    const start = progress.places.has(0) ? STARTS[String(progress.name(0))] : undefined;
    if (start !== undefined) {
      yield* this.#push(start, progress.on(new Set([1])));
      return;
    }
    const end = progress.name(-1);
    if (isAtLast && typeof end === 'string') {
      const entry = yield* this.#entryAt(join(full, end));
      if (entry !== null && (end !== '' || isFolder)) this.#add(join(path, end), entry);
      if (progress.places.size === 1 && progress.places.has(progress.last)) return;
    } else if (isAtLast && end === GLOBSTAR && (path !== '.' || progress.name(0) === '.' || (progress.last === 0 && own))) {
      this.#add(path, own);
    }
    if (!isFolder) return;
    for (const entry of yield* this.#childrenOf(full, progress)) {
      const inner = join(path, entry.name);
      this.#entries.set(join(full, entry.name), entry);
      const places = new Set();
      const behindLinks = new Set();
      for (const place of progress.places) {
        if (this.#hasSeen(inner, progress, place) || this.#hasSeen(inner, progress, place + 1)) return;
        const name = progress.name(place);
        if (name === GLOBSTAR) this.#stepInto({ path, inner, entry, progress, place, isAtLast, places, behindLinks });
        else if (progress.matches(place, entry.name)) {
          if (place < progress.last) {
            if (typeof name === 'string' || entry.isDirectory()) places.add(place + 1);
          } else if (typeof name !== 'string') {
            this.#add(inner, entry);
          }
        } else if (name === '.' && progress.matches(place + 1, entry.name)) {
          if (place + 1 === progress.last) this.#add(inner, entry);
          else places.add(place + 2);
        }
      }
      if (places.size > 0) yield* this.#push(inner, progress.on(places, behindLinks));
    }
  }

  /** The entries of a folder that may match: a name that is text needs no list. */
  *#childrenOf(full, progress) {
    const [place] = progress.places;
    const only = progress.places.size === 1 ? progress.name(place) : undefined;
    if (typeof only === 'string') {
      const entry = yield* this.#entryAt(join(full, only));
      if (entry === null) return [];
      entry.name = only;
      return [entry];
    }
    const entries = yield () => system.readdir(full);
    return typeof entries === 'number' ? [] : entries.map(([name, kind]) => direntOf(name, full, kind));
  }

  /** What `**` makes of an entry: it may go on, and the name behind it may match already. */
  #stepInto({ path, inner, entry, progress, place, isAtLast, places, behindLinks }) {
    const next = place + 1;
    const nextMatches = next <= progress.last && progress.matches(next, entry.name);
    if ((entry.name.startsWith('.') && !nextMatches) || this.#asksExclude(entry)) return;
    const cameByLink = progress.behindLinks.has(place);
    const isFolder = entry.isDirectory();
    if (!cameByLink && isFolder) places.add(place);
    else if (!cameByLink && place === progress.last) this.#add(inner, entry);

    if (nextMatches && next === progress.last && !isAtLast) this.#add(inner, entry);
    else if (nextMatches && isFolder) places.add(place + 2);
    if ((nextMatches || progress.name(0) === '.') && (isFolder || entry.isSymbolicLink()) && !cameByLink) places.add(next);
    if (entry.isSymbolicLink()) behindLinks.add(place);
    if (progress.name(next) !== '..' || next > progress.last || !isFolder) return;
    // `**/..` is the folder itself as well as the one above it.
    for (const up of [path, join(path, '..')]) {
      if (next < progress.last) {
        const further = progress.on(new Set([next + 1]));
        if (!this.#next.has(up) && !this.#hasSeen(up, progress, next + 1)) this.#next.set(up, [further]);
      } else if (!this.#hasSeen(up, progress, next)) {
        this.#mark(up, progress.on(new Set([next])));
        this.#add(up, entry);
      }
    }
  }
}

/** A list of texts. */
function checkedTexts(value, name, expected = ['string[]', 'function']) {
  if (!Array.isArray(value)) throw new ERR_INVALID_ARG_TYPE(name, expected, value);
  value.forEach((text, index) => validateString(text, `${name}[${index}]`));
  return value;
}

module.exports = {
  globSync: (patterns, options) => runSync(new Glob(patterns, options).walk(true)),
  globLater(patterns, options) {
    const walk = new Glob(patterns, options).walk(false);
    return (async function* () {
      yield* await promised('glob', walk);
    })();
  },
};
