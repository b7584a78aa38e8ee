// What `require` finds at a path, in a folder and by what a package names, and how it says that there is nothing.
'use strict';

const { codes, setInside, setMade } = require('internal/errors');
const addresses = require('internal/module/addresses');
const { LOADER } = require('internal/module/frames');
const packages = require('internal/module/package');
const { resolve } = require('internal/module/paths');

/** Who asks now: the frames below `Module._resolveFilename`; none for a program that calls it itself. */
let asking = [];

/** Does something while somebody asks. */
function askedBy(frames, act) {
  asking = frames;
  try {
    return act();
  } finally {
    asking = [];
  }
}

/** What looks a name up in the packages that a file can see, and what a package exports. */
const find = () => [`Module._resolveFilename (${LOADER}1557:27)`, ...asking];
const FROM_EXPORTS = {
  get frames() {
    return [`resolveExports (${LOADER}754:36)`, `Module._findPath (${LOADER}821:31)`, ...find()];
  },
  place: `${LOADER}761:7`,
  line: '      throw e;',
};
const FROM_FOLDER = {
  get frames() {
    return [
      `_readPackage (${LOADER}524:55)`, `tryPackage (${LOADER}545:36)`, `Module._findPath (${LOADER}868:18)`, ...find(),
    ];
  },
};
const FROM_SELF = {
  get frames() {
    return [
      `resolveExpansion (${LOADER}719:34)`, `trySelf (${LOADER}676:10)`, `Module._resolveFilename (${LOADER}1548:24)`,
      ...asking,
    ];
  },
  place: `${LOADER}726:5`,
  line: '    throw e;',
};
const FROM_HASH = {
  get frames() {
    return [`Module._resolveFilename (${LOADER}1534:11)`, ...asking];
  },
  place: `${LOADER}1542:9`,
  line: '        throw e;',
};

/** The file that a package names to `parent`, which must be there; `path` says which package, `frame` who asks. */
function existing(address, parent, path, origin, frame) {
  const frames = [`finalizeEsmResolution (${LOADER}1600:9)`, frame, ...origin.frames.slice(1)];
  if (address.startsWith('node:')) {
    const error = new codes.ERR_INVALID_URL_SCHEME('file');
    setMade(error, 'node:internal/url:1647:11', '    throw new ERR_INVALID_URL_SCHEME(\'file\');');
    setInside(error, origin.place, origin.line, 'fileURLToPath (node:internal/url:1647:11)',
      `finalizeEsmResolution (${LOADER}1595:20)`, ...frames.slice(1));
    throw error;
  }
  if (/%2f|%5c/i.test(address)) {
    const error = new codes.ERR_INVALID_MODULE_SPECIFIER(`file://${address}`, 'must not include encoded "/" or "\\" characters', parent);
    setMade(error, `${LOADER}1592:11`, '    throw new ERR_INVALID_MODULE_SPECIFIER(');
    setInside(error, origin.place, origin.line, `finalizeEsmResolution (${LOADER}1592:11)`, ...frames.slice(1));
    throw error;
  }
  const file = addresses.decoded(addresses.divided(address)[0]);
  if (!file.endsWith('/') && internal.stat(file) === 0) return internal.realpath(file);
  throw unfound(file, path, origin, frames);
}

/** The error for what a package names and has not. */
function unfound(request, path, origin, frames) {
  const error = new Error(`Cannot find module '${request}'`);
  error.code = 'MODULE_NOT_FOUND';
  if (path) error.path = path;
  setMade(error, `${LOADER}1611:15`, "  const err = new Error(`Cannot find module '${request}'`);");
  setInside(error, origin.place, origin.line, `createEsmNotFoundErr (${LOADER}1611:15)`, ...frames);
  return error;
}

/** The file that `#name` means to the module `parent`; undefined when its package says nothing of such names. */
function resolveHash(request, parent, conditions) {
  const pkg = packages.scope(parent.filename);
  if (pkg?.imports === undefined || pkg.imports === null) return undefined;
  let found;
  try {
    found = packages.resolveImports(request, parent.filename, conditions, FROM_HASH);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const origin = { ...FROM_HASH, place: `${LOADER}1540:11`, line: '          throw createEsmNotFoundErr(request);' };
    throw unfound(request, undefined, origin, [`Module._resolveFilename (${LOADER}1540:17)`, ...asking]);
  }
  return existing(found, parent.filename, pkg.file, FROM_HASH, `Module._resolveFilename (${LOADER}1533:16)`);
}

/** The file at a path, with one of the `extensions` if need be. */
function findFile(base, wantsFolder, extensions) {
  if (wantsFolder) return false;
  if (internal.stat(base) === 0) return internal.realpath(base);
  return withExtension(base, extensions);
}

function withExtension(base, extensions) {
  for (const extension of extensions) {
    if (internal.stat(base + extension) === 0) return internal.realpath(base + extension);
  }
  return false;
}

/** The file that a folder is for `require`. */
function findInFolder(folder, request, extensions) {
  const main = packages.read(folder, FROM_FOLDER)?.main;
  if (main) {
    const base = resolve(folder, main);
    const found =
      (internal.stat(base) === 0 && internal.realpath(base)) || withExtension(base, extensions) ||
      withExtension(resolve(base, 'index'), extensions);
    if (found) return found;
    const index = withExtension(resolve(folder, 'index'), extensions);
    if (index) {
      process.emitWarning(
        `Invalid 'main' field in '${resolve(folder, 'package.json')}' of '${main}'. Please either fix that or report it ` +
          'to the module author',
        'DeprecationWarning',
        'DEP0128',
      );
      return index;
    }
    const error = new Error(`Cannot find module '${base}'. Please verify that the package.json has a valid "main" entry`);
    error.code = 'MODULE_NOT_FOUND';
    error.path = resolve(folder, 'package.json');
    error.requestPath = request;
    setMade(error, `${LOADER}559:19`, '      const err = new Error(');
    setInside(error, `${LOADER}567:7`, '      throw err;', `tryPackage (${LOADER}559:19)`,
      `Module._findPath (${LOADER}868:18)`, ...find());
    throw error;
  }
  return withExtension(resolve(folder, 'index'), extensions);
}

/** The error for what is nowhere, whose message says who required it. */
function nowhere(request, requireStack) {
  let message = `Cannot find module '${request}'`;
  if (requireStack.length > 0) message += `\nRequire stack:\n- ${requireStack.join('\n- ')}`;
  const error = new Error(message);
  error.code = 'MODULE_NOT_FOUND';
  error.requireStack = requireStack;
  setMade(error, `${LOADER}1564:15`, '  const err = new Error(message);');
  setInside(error, `${LOADER}1568:3`, '  throw err;', `Module._resolveFilename (${LOADER}1564:15)`, ...asking);
  return error;
}

module.exports = { FROM_EXPORTS, FROM_SELF, askedBy, existing, findFile, findInFolder, nowhere, resolveHash };
