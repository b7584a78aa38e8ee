// What of Node's loader of CommonJS stands in the stacks of its errors.
'use strict';

const { setInside, setMade } = require('internal/errors');

const LOADER = 'node:internal/modules/cjs/loader:';
/**
 * What of Node stands in the stack of an error for a module that is not found, below `Module._resolveFilename`: it may be
 * called by the function that `require` is, by the method of that name, by `Module._load`, and by `require.resolve`.
 */
const BY_REQUIRE = [
  `wrapResolveFilename (${LOADER}1118:27)`,
  `defaultResolveImplForCJSLoading (${LOADER}1142:10)`,
  `resolveForCJSWithHooks (${LOADER}1169:12)`,
  `Module._load (${LOADER}1341:5)`,
  `wrapModuleLoad (${LOADER}261:19)`,
  `Module.require (${LOADER}1674:12)`,
  'require (node:internal/modules/helpers:157:16)',
];
const BY_METHOD = BY_REQUIRE.slice(0, -1);
const BY_LOADING = BY_REQUIRE.slice(0, 4);
const BY_RESOLVE = [BY_REQUIRE[0], BY_REQUIRE[2], 'require.resolve (node:internal/modules/helpers:175:31)'];

/** What of Node loads a file for `require`, from the file's own handler down. */
const HANDLER = [
  `Module.load (${LOADER}1651:32)`,
  `Module._load (${LOADER}1443:12)`,
  `wrapModuleLoad (${LOADER}261:19)`,
  `Module.require (${LOADER}1674:12)`,
  'require (node:internal/modules/helpers:157:16)',
];
const ESM_LOADER = 'node:internal/modules/esm/loader:';
const ESM_JOB = 'node:internal/modules/esm/module_job:';
/** The same for an ES module, from what looks whether it may be required. */
const ESM_HANDLER = [
  `loadESMFromCJS (${LOADER}1747:24)`,
  `Module._compile (${LOADER}1911:5)`,
  `Object..js (${LOADER}2060:10)`,
  ...HANDLER,
];

/** Gives an error of the loader's own the place in Node, where a statement `throw new …` stands behind `indent` blanks. */
function refused(error, place, indent, line, ...frames) {
  const text = ' '.repeat(indent) + line;
  setInside(error, `${place}:${indent + 1}`, text, ...frames);
  setMade(error, `${place}:${indent + 7}`, text);
  return error;
}

module.exports = { BY_LOADING, BY_METHOD, BY_REQUIRE, BY_RESOLVE, ESM_HANDLER, ESM_JOB, ESM_LOADER, HANDLER, LOADER, refused };
