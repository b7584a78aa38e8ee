// CommonJS: the `Module` class, `require`, and what programs may reach into (`require.cache`, `require.extensions`,
// `Module._load`, `Module._resolveFilename`).
'use strict';

const { codes } = require('internal/errors');
const { validateString } = require('internal/validators');
const addresses = require('internal/module/addresses');
const {
  Module, adopt, adoptLoaded, begun, exportsAtLoad, kFormat, kURL, waitsForImport,
} = require('internal/module/class');
const { compile, isWrappedAnew } = require('internal/module/wrapping');
const { extensionOf } = require('internal/module/extensions');
const finding = require('internal/module/finding');
const { BY_LOADING, BY_METHOD, BY_REQUIRE } = require('internal/module/frames');
const imports = require('internal/module/imports');
const { unwatch, watch } = require('internal/module/partial');
const { dirname, isAbsolute } = require('internal/module/paths');
const { checkHalfRequired, loadEsm } = require('internal/module/required');
const { kIsExecuting } = require('internal/module/shared');
const { insteadOfBuiltin, resolved, sources } = require('internal/module/sources');

/** Who calls `Module._load` next, and whether the function calls the method. */
let loading = BY_LOADING;
let isFunction = false;

Module._debug = function _debug() {};
Module.isBuiltin = function isBuiltin(id) {
  return internal.isBuiltin(`${id}`);
};
Module._findPath = finding.findPath;
Module._nodeModulePaths = finding.nodeModulePaths;
Module._resolveLookupPaths = finding.resolveLookupPaths;

/** Files that modules of a folder have asked for, by the folder and what was asked: nothing is looked up twice. */
const known = { __proto__: null };

/** What a module exports that is there, though perhaps only in part. */
function exportsOf(cached, parent) {
  adopt(parent, cached, true);
  if (cached === null) throw new TypeError("Cannot read properties of null (reading 'loaded')");
  return cached.loaded ? cached.exports : watchPartial(cached);
}

Module._load = function (request, parent, isMain, internalOptions = {}) {
  const by = loading;
  loading = BY_LOADING;
  const key = parent && `${parent.path}\x00${request}`;
  if (known[key] !== undefined) {
    const cached = Module._cache[known[key]];
    if (cached !== undefined) return exportsOf(cached, parent);
    delete known[key];
  }
  const { url, filename, format } = internalOptions.resolved ?? resolved(request, parent, isMain, undefined, by);
  const named = request === url && url.startsWith('node:');
  const cached = named ? undefined : Module._cache[filename];
  if (cached !== undefined && !waitsForImport(cached)) return exportsOf(cached, parent);
  let instead;
  if (internal.isBuiltin(filename)) {
    instead = insteadOfBuiltin(url ?? `node:${filename}`, format);
    if (instead === undefined) return loadBuiltin(filename).exports;
  }

  if (cached !== undefined) adoptLoaded(parent, cached);
  const module = cached ?? begun(filename, parent, isMain, url, instead?.format ?? format);
  const source = instead?.source ?? internalOptions.source;
  if (source !== undefined) sources.set(module, source);
  if (key) known[key] = filename;
  let threw = true;
  try {
    module.load(filename);
    threw = false;
  } finally {
    if (threw) {
      delete Module._cache[filename];
      delete known[key];
      const children = parent?.children;
      if (Array.isArray(children) && children.includes(module)) children.splice(children.indexOf(module), 1);
    } else {
      unwatch(module.exports);
    }
  }
  return module.exports;
};

function loadBuiltin(id) {
  return internal.isBuiltin(id) ? { exports: require(id.replace(/^node:/, '')) } : undefined;
}

function watchPartial(module) {
  const { exports } = module;
  checkHalfRequired(module);
  watch(exports);
  return exports;
}

Module._resolveFilename = finding.resolveFilename;

/** The path that `createRequire` is given, and the address if it is one. */
function placeOf(filename) {
  if (typeof filename === 'string' && isAbsolute(filename)) return [filename];
  try {
    if (typeof filename !== 'string' && !require('internal/url/class').isUrl(filename)) throw filename;
    if (/^file:\/\/\/[\w./-]*$/.test(filename)) return [addresses.fileOf(`${filename}`), `${filename}`];
    const { URL, fileURLToPath } = require('url');
    const url = new URL(filename);
    return [fileURLToPath(url), url.href];
  } catch {
    throw new codes.ERR_INVALID_ARG_VALUE(
      'filename',
      filename,
      'must be a file URL object, file URL string, or absolute path string',
    );
  }
}

Module.createRequire = function createRequire(filename) {
  const [path, url] = placeOf(filename);
  const named = path.endsWith('/') ? `${path}noop.js` : path;
  const module = new Module(named);
  module.filename = named;
  if (url !== undefined) module[kURL] = url;
  module.paths = Module._nodeModulePaths(dirname(named));
  return makeRequire(module);
};

Module._initPaths = function () {
  Module.globalPaths = finding.globalFolders();
};

Module._preloadModules = function () {};
Module.syncBuiltinESMExports = function syncBuiltinESMExports() {
  internal.syncBuiltins();
};
Module.Module = Module;
Module.builtinModules = Object.freeze(internal.builtinModules());
Module.findPackageJSON = imports.findPackageJSON;

Module.prototype.load = function (filename) {
  if (this.loaded) throw new codes.ERR_INTERNAL_ASSERTION();
  this.filename ??= filename;
  this.paths ??= Module._nodeModulePaths(dirname(filename));
  const extension = extensionOf(filename, this[kFormat]);
  if (typeof Module._extensions[extension] !== 'function') {
    throw new TypeError('Module._extensions[extension] is not a function');
  }
  Module._extensions[extension](this, filename);
  this.loaded = true;
  exportsAtLoad.set(this, this.exports);
};

Module.prototype.require = function (id) {
  validateString(id, 'id');
  if (id === '') throw new codes.ERR_INVALID_ARG_VALUE('id', id, 'must be a non-empty string');
  loading = isFunction ? BY_REQUIRE : BY_METHOD;
  isFunction = false;
  return Module._load(id, this, false, undefined);
};

Module.prototype._compile = function (content, filename, format) {
  const isEsm = format === 'module' || (format !== 'commonjs' && !isWrappedAnew() && internal.isModuleSyntax(content));
  if (isEsm) {
    loadEsm(this, filename, content);
    return;
  }
  const compiled = compile(content, filename);
  const own = makeRequire(this);
  this[kIsExecuting] = true;
  try {
    const run = compiled.bind(this.exports);
    return run(this.exports, own, this, filename, dirname(filename));
  } finally {
    this[kIsExecuting] = false;
  }
};

function makeRequire(module) {
  const require = function require(path) {
    isFunction = true;
    return module.require(path);
  };
  function resolve(request, options) {
    validateString(request, 'request');
    const { url, filename } = resolved(request, module, false, options ?? {});
    return url === request && url.startsWith('node:') ? url : filename;
  }
  function paths(request) {
    validateString(request, 'request');
    return Module._resolveLookupPaths(request, module);
  }
  require.resolve = resolve;
  resolve.paths = paths;
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

Module.runMain = function (main = process.argv[1]) {
  Module._load(main, undefined, true);
};

module.exports = Module;
