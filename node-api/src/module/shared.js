// What both loaders know of the program's modules.
'use strict';

/** What was linked without `import()`: the addresses, and whether `require` asked. */
const linkedGraphs = [];
/** What a program has changed of how modules are found and read: its hooks, and what of `fs` it has replaced. */
const changed = {};
/** Modules whose text hooks have given, by address: what is found there, and the text. */
const given = new Map();
/** Marks a CommonJS module whose file runs, for both loaders. */
const kIsExecuting = Symbol('kIsExecuting');
/** Marks one that is in the cache since an `import` has asked for its names. */
const kIsCachedByESM = Symbol('kIsCachedByESMLoader');

module.exports = { changed, given, kIsCachedByESM, kIsExecuting, linkedGraphs };
