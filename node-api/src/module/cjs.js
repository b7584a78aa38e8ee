// CommonJS: the `Module` class, `require`, and what programs may reach into (`require.cache`, `require.extensions`,
// `Module._load`, `Module._resolveFilename`).
'use strict';

const { codes, setInside, setMade } = require('internal/errors');
const { validateString } = require('internal/validators');
const addresses = require('internal/module/addresses');
const imports = require('internal/module/imports');
const shared = require('internal/module/shared');
const {
  FROM_EXPORTS, FROM_SELF, askedBy, existing, findFile, findInFolder, nowhere, resolveHash,
} = require('internal/module/lookup');
const packages = require('internal/module/package');
const { unwatch, watch } = require('internal/module/partial');
const { basename, dirname, extname, isAbsolute, resolve } = require('internal/module/paths');

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
/** Who calls `Module._load` next, and whether the function calls the method. */
let loading = BY_LOADING;
let isFunction = false;

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

const kIsMain = Symbol('kIsMainSymbol');
const kURL = Symbol('kURL');
const kFormat = Symbol('kFormat');
const { kIsCachedByESM, kIsExecuting } = shared;
const kRequired = Symbol('kRequiredModuleSymbol');
const parents = new WeakMap();

/** Folders that every lookup ends with: `$HOME/.node_modules`, `$HOME/.node_libraries` and the installation's own. */
function globalFolders() {
  const home = process.env.HOME;
  const own = resolve(dirname(process.execPath), '..', 'lib', 'node');
  return home ? [resolve(home, '.node_modules'), resolve(home, '.node_libraries'), own] : [own];
}

function Module(id = '', parent) {
  this.id = id;
  this.path = dirname(id);
  Object.defineProperty(this, 'exports', {
    __proto__: null,
    value: {},
    writable: true,
    enumerable: true,
    configurable: true,
  });
  parents.set(this, parent);
  adopt(parent, this);
  this.filename = null;
  this.loaded = false;
  this.children = [];
}

function adopt(parent, child, onlyOnce = false) {
  const children = parent?.children;
  if (children && !(onlyOnce && children.includes(child))) children.push(child);
}

Module._cache = { __proto__: null };
Module._pathCache = { __proto__: null };
Module._extensions = { __proto__: null };
Module.globalPaths = [];
Module._debug = function _debug() {};

Module.isBuiltin = function isBuiltin(id) {
  return internal.isBuiltin(`${id}`);
};

Module._findPath = function (request, paths, isMain, conditions = packages.requireConditions) {
  if (isAbsolute(request)) paths = [''];
  else if (!paths || paths.length === 0) return false;
  const key = `${request}\x00${paths.join('\x00')}`;
  if (Module._pathCache[key]) return Module._pathCache[key];
  const wantsFolder = /(?:^|\/)\.{0,2}$/.test(request) || request.endsWith('/');
  for (const folder of paths) {
    if (typeof folder !== 'string') throw new codes.ERR_INVALID_ARG_TYPE('paths', 'array of strings', paths);
    if (folder && internal.stat(folder) !== 1) continue;
    if (!isAbsolute(request)) {
      const exported = packages.resolveExports(folder, request, conditions, FROM_EXPORTS);
      if (exported) {
        const home = resolve(folder, /^(?:@[^/]+\/)?[^/]+/.exec(request)[0]);
        return (Module._pathCache[key] = existing(exported, undefined, home, FROM_EXPORTS, `resolveExports (${LOADER}754:14)`));
      }
    }
    const base = resolve(folder, request);
    const extensions = Object.keys(Module._extensions);
    const found =
      findFile(base, wantsFolder, extensions) || (internal.stat(base) === 1 && findInFolder(base, request, extensions));
    if (found) return (Module._pathCache[key] = found);
  }
  return false;
};

Module._nodeModulePaths = function (from) {
  validateString(from, 'paths[0]');
  const paths = [];
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (basename(folder) !== 'node_modules') paths.push(folder === '/' ? '/node_modules' : `${folder}/node_modules`);
    if (folder === '/') return paths;
  }
};

Module._resolveLookupPaths = function (request, parent) {
  if (internal.isBuiltin(request)) return null;
  if (!/^\.\.?(?:\/|$)/.test(request)) {
    const paths = [...Module.globalPaths];
    return parent?.paths?.length ? [...parent.paths, ...paths] : paths;
  }
  if (!parent?.id || !parent.filename) return ['.'];
  return [dirname(parent.filename)];
};

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

  if (cached !== undefined) adopt(parent, cached, true);
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

/** A module whose file is about to be loaded. */
function begun(filename, parent, isMain, url, format) {
  const module = new Module(filename, parent);
  if (isMain) {
    process.mainModule = module;
    module.id = '.';
  }
  module[kIsMain] = Boolean(isMain);
  module[kIsCachedByESM] = false;
  module[kURL] = url;
  module[kFormat] = format;
  Module._cache[filename] = module;
  return module;
}

const visited = new WeakSet();

/** Whether a module is there only because an `import` has looked at its names; that is so once. */
function waitsForImport(module) {
  if (!module?.[kIsCachedByESM] || module.loaded || visited.has(module)) return false;
  visited.add(module);
  return true;
}

/** The address of what a module is named after. */
const addressOf = (filename) =>
  filename && internal.isBuiltin(filename) ? `node:${filename.replace(/^node:/, '')}` : filename && addresses.addressOf(filename);
const filenameOf = (url) =>
  url.startsWith('file:') ? addresses.fileOf(url) : internal.isBuiltin(url) ? url.replace(/^node:/, '') : url;

/** What a specifier means: `{ url, format, filename }`, of which Node knows only the name of the file. */
function resolved(request, parent, isMain, options, by = BY_RESOLVE) {
  const byDefault = (specifier, given) => {
    if (options === undefined && typeof specifier === 'string' && specifier.startsWith('node:')) {
      if (!internal.isBuiltin(specifier)) throw new codes.ERR_UNKNOWN_BUILTIN_MODULE(specifier);
      return { url: specifier, format: 'builtin', filename: specifier.slice('node:'.length) };
    }
    const filename = askedBy(by, () => Module._resolveFilename(specifier, parent, isMain, given));
    return { url: undefined, format: undefined, filename };
  };
  const { hooks } = shared.changed;
  if (!hooks?.has('resolve')) return byDefault(request, options);
  const parentURL = parent ? (parent[kURL] ??= addressOf(parent.filename)) : undefined;
  const found = hooks.resolve(request, parentURL, undefined, packages.requireConditions, (specifier, { conditions }) => {
    const { url, format, filename } = byDefault(specifier, { __proto__: null, paths: options?.paths, conditions });
    return { __proto__: null, url: url ?? addressOf(filename), format };
  });
  return { ...found, filename: filenameOf(found.url) };
}

/** What hooks give for a module of Node's, if it is something else. */
function insteadOfBuiltin(url, format = 'builtin') {
  const { hooks } = shared.changed;
  if (!hooks?.has('load')) return undefined;
  const given = hooks.load(url, format, undefined, packages.requireConditions, (_, context) => ({ source: null, format: context.format }));
  return given.format && given.format !== 'builtin' ? given : undefined;
}

/** The texts of modules that hooks have given. */
const sources = new WeakMap();

/** The text of a module's file and its format, of which Node thinks that it is `format`. */
function sourceOf(module, filename, format) {
  module[kFormat] ??= format;
  if (sources.has(module)) return { source: sources.get(module), format: module[kFormat] };
  const { hooks } = shared.changed;
  if (!hooks?.has('load')) return { source: readText(filename), format };
  module[kURL] ??= addressOf(filename);
  const given = hooks.load(module[kURL], module[kFormat], undefined, packages.requireConditions, (url, context) => {
    return { source: readText(filenameOf(url)), format: context.format };
  });
  if (given.format !== undefined) module[kFormat] = given.format;
  sources.set(module, given.source);
  return { source: given.source, format: module[kFormat] };
}

function loadBuiltin(id) {
  return internal.isBuiltin(id) ? { exports: require(id.replace(/^node:/, '')) } : undefined;
}

function watchPartial(module) {
  const { exports } = module;
  if (module[kRequired] !== undefined && internal.moduleStatus(module[kRequired]) !== 'evaluated') {
    const error = new codes.ERR_REQUIRE_CYCLE_MODULE(`Cannot require() ES Module ${module.id} in a cycle.${from(module, ' (from ')}`);
    throw refused(error, `${LOADER}1088`, 4, 'throw new ERR_REQUIRE_CYCLE_MODULE(message);',
      `getExportsForCircularRequire (${LOADER}1088:11)`, `Module._load (${LOADER}1330:18)`, ...HANDLER.slice(2));
  }
  watch(exports);
  return exports;
}

Module._resolveFilename = function (request, parent, isMain, options) {
  if (internal.isBuiltin(request)) return request;
  const conditions = options?.conditions ?? packages.requireConditions;
  let paths;
  if (typeof options === 'object' && options !== null) {
    if (Array.isArray(options.paths)) {
      if (/^\.\.?(?:\/|$)/.test(request)) {
        paths = options.paths;
      } else {
        paths = [];
        for (const from of options.paths) {
          const fake = new Module('', null);
          fake.paths = Module._nodeModulePaths(from);
          for (const path of Module._resolveLookupPaths(request, fake)) if (!paths.includes(path)) paths.push(path);
        }
      }
    } else if (options.paths === undefined) {
      paths = Module._resolveLookupPaths(request, parent);
    } else {
      throw new codes.ERR_INVALID_ARG_VALUE('options.paths', options.paths);
    }
  } else {
    paths = Module._resolveLookupPaths(request, parent);
  }
  if (request[0] === '#' && parent?.filename) {
    const found = resolveHash(request, parent, conditions);
    if (found !== undefined) return found;
  }
  const own = parent?.filename && packages.resolveSelf(parent.filename, request, conditions, FROM_SELF);
  if (own) {
    const { folder } = packages.scope(parent.filename);
    return existing(own, parent.filename, folder, FROM_SELF, `resolveExpansion (${LOADER}719:12)`);
  }
  const filename = Module._findPath(request, paths, isMain, conditions);
  if (filename) return filename;

  throw nowhere(request, requireStackOf(parent));
};

/** The path that `createRequire` is given. */
function pathOf(filename) {
  if (typeof filename === 'string' && isAbsolute(filename)) return filename;
  try {
    if (typeof filename !== 'string' && !require('internal/url/class').isUrl(filename)) throw filename;
    if (/^file:\/\/\//.test(filename)) return addresses.fileOf(`${filename}`);
    const { URL, fileURLToPath } = require('url');
    return fileURLToPath(new URL(filename));
  } catch {
    throw new codes.ERR_INVALID_ARG_VALUE(
      'filename',
      filename,
      'must be a file URL object, file URL string, or absolute path string',
    );
  }
}

Module.createRequire = function createRequire(filename) {
  const path = pathOf(filename);
  const named = path.endsWith('/') ? `${path}noop.js` : path;
  const module = new Module(named);
  module.filename = named;
  module.paths = Module._nodeModulePaths(dirname(named));
  return makeRequire(module);
};

Module._initPaths = function () {
  Module.globalPaths = globalFolders();
};

Module._preloadModules = function () {};
Module.syncBuiltinESMExports = function syncBuiltinESMExports() {
  internal.syncBuiltins();
};
Module.Module = Module;
Module.builtinModules = Object.freeze(internal.builtinModules());
Module.findPackageJSON = imports.findPackageJSON;

Object.defineProperties(Module.prototype, {
  // An accessor, as in Node: printing a module therefore finds no constructor to name.
  constructor: { get: () => Module, configurable: false },
  isPreloading: { get: () => false, configurable: false },
  parent: {
    get() {
      return parents.get(this);
    },
    set(value) {
      parents.set(this, value);
    },
    configurable: false,
  },
});

Module.prototype.load = function (filename) {
  this.filename ??= filename;
  this.paths ??= Module._nodeModulePaths(dirname(filename));
  const extension = extensionOf(filename);
  if (typeof Module._extensions[extension] !== 'function') {
    throw new TypeError('Module._extensions[extension] is not a function');
  }
  Module._extensions[extension](this, filename);
  this.loaded = true;
};

/** The longest known extension of a file's name, `.js` when there is none. */
function extensionOf(filename) {
  const name = basename(filename);
  for (let dot = name.indexOf('.', 1); dot !== -1; dot = name.indexOf('.', dot + 1)) {
    if (Module._extensions[name.slice(dot)]) return name.slice(dot);
  }
  return '.js';
}

Module.prototype.require = function (id) {
  validateString(id, 'id');
  if (id === '') throw new codes.ERR_INVALID_ARG_VALUE('id', id, 'must be a non-empty string');
  loading = isFunction ? BY_REQUIRE : BY_METHOD;
  isFunction = false;
  return Module._load(id, this, false, undefined);
};

/** Text of an ES module in a CommonJS file: the error alone would not say what to change. */
function compileText(content, filename) {
  try {
    return internal.compile(content, filename);
  } catch (error) {
    if (error instanceof SyntaxError && internal.isModuleSyntax(content)) {
      require('internal/process/warning').emitWarningSync(
        `Failed to load the ES module: ${filename}. Make sure to set "type": "module" in the nearest package.json file ` +
          'or use the .mjs extension.',
      );
    }
    throw error;
  }
}

/** The function around a module's text. Once a program has changed it, texts are compiled in what it gives. */
let isWrappedAnew = false;
let wrapper = new Proxy(['(function (exports, require, module, __filename, __dirname) { ', '\n});'], {
  set(target, key, value, receiver) {
    isWrappedAnew = true;
    return Reflect.set(target, key, value, receiver);
  },
  defineProperty(target, key, descriptor) {
    isWrappedAnew = true;
    return Reflect.defineProperty(target, key, descriptor);
  },
});
let wrap = function wrap(script) {
  return Module.wrapper[0] + script + Module.wrapper[1];
};
Object.defineProperties(Module, {
  wrap: {
    get: () => wrap,
    set(value) {
      isWrappedAnew = true;
      wrap = value;
    },
  },
  wrapper: {
    get: () => wrapper,
    set(value) {
      isWrappedAnew = true;
      wrapper = value;
    },
  },
});

Module.prototype._compile = function (content, filename, format) {
  const compiled = isWrappedAnew ? internal.compileWrapped(Module.wrap(content), filename) : compileText(content, filename);
  const own = makeRequire(this);
  this[kIsExecuting] = true;
  try {
    const run = compiled.bind(this.exports);
    return run(this.exports, own, this, filename, dirname(filename));
  } finally {
    this[kIsExecuting] = false;
  }
};

/** The text of a file, which may be gone by now. A program that has replaced `fs.readFileSync` is asked for it. */
function readText(filename) {
  const replaced = shared.changed.readFileSync?.();
  if (replaced !== undefined) return replaced(filename, 'utf8');
  return internal.stat(filename) === 0 ? internal.readText(filename) : require('fs').readFileSync(filename, 'utf8');
}

Module._extensions['.js'] = function (module, filename) {
  const known = /\.[mc]?[jt]s$/.test(filename) ? packages.formatOf(filename) : undefined;
  const { source, format } = sourceOf(module, filename, known);
  const content = packages.isTypeScript(filename) ? internal.stripTypes(source, filename) : source;
  if (format === 'module' || (format === undefined && !isWrappedAnew && internal.isModuleSyntax(content))) {
    if (sources.has(module)) giveText(module, filename, source);
    loadEsm(module, filename);
    return;
  }
  module._compile(content, filename, format);
};

/** Hands the text that hooks have given for a `require` to the loader of ES modules. */
function giveText(module, filename, source) {
  const url = module[kURL] ?? addresses.urlOf(filename);
  shared.given.set(url, { found: { url, path: filename, name: filename, format: 'module' }, source });
  internal.giveText(filename, source);
}

/** Gives an error of the loader's own the place in Node, where a statement `throw new …` stands behind `indent` blanks. */
function refused(error, place, indent, line, ...frames) {
  const text = ' '.repeat(indent) + line;
  setInside(error, `${place}:${indent + 1}`, text, ...frames);
  setMade(error, `${place}:${indent + 7}`, text);
  return error;
}

/** The file that asked for a module, in parentheses that `open` begins. */
function from(module, open) {
  const parent = parents.get(module)?.filename;
  return parent ? `${open}${parent})` : '';
}

function requireStackOf(parent) {
  const stack = [];
  for (let cursor = parent; cursor; cursor = parents.get(cursor)) stack.push(cursor.filename || cursor.id);
  return stack;
}

/** Addresses of the ES modules that came with a `require`. */
const requiredUrls = new Set();

/** Refuses an ES module that cannot be evaluated at once: its graph waits somewhere, or it is being loaded or evaluated. */
function checkRequired(module, filename, status) {
  const { ERR_REQUIRE_ASYNC_MODULE, ERR_REQUIRE_CYCLE_MODULE, ERR_REQUIRE_ESM_RACE_CONDITION } = codes;
  const url = module[kRequired];
  if (status === 'uninstantiated') {
    throw refused(new ERR_REQUIRE_ESM_RACE_CONDITION(filename, parents.get(module)?.filename), `${ESM_LOADER}325`, 8,
      'throw new ERR_REQUIRE_ESM_RACE_CONDITION(filename, parentFilename, false);',
      `ModuleLoader.importSyncForRequire (${ESM_LOADER}325:15)`, ...ESM_HANDLER);
  }
  if (internal.isAsyncGraph(url)) {
    const job = requiredUrls.has(url) ? 'ModuleJobSync' : 'ModuleJob';
    const called = status === undefined ?
      [`${job}.throwIfAsyncGraph (${ESM_JOB}313:11)`, `${job}.runSync (${ESM_JOB}662:10)`,
        `ModuleLoader.importSyncForRequire (${ESM_LOADER}347:47)`] :
      [`${job}.throwIfAsyncGraph (${ESM_JOB}313:11)`, `ModuleLoader.importSyncForRequire (${ESM_LOADER}292:13)`];
    throw refused(new ERR_REQUIRE_ASYNC_MODULE(filename, requireStackOf(parents.get(module))), `${ESM_JOB}313`, 4,
      'throw new ERR_REQUIRE_ASYNC_MODULE(filename, parent, locations);', ...called, ...ESM_HANDLER);
  }
  // Some module of a new graph may be under way, for whoever has required this one.
  if (status === 'evaluating' || internal.moduleStatus(url) === 'evaluating') {
    const error = new ERR_REQUIRE_CYCLE_MODULE(
      `Cannot require() ES Module ${filename} in a cycle.${from(module, ' (from ')} A cycle involving require(esm) is not ` +
      'allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part of the ' +
      'dependency in the graph lazily loaded.');
    throw refused(error, `${ESM_LOADER}334`, 6, 'throw new ERR_REQUIRE_CYCLE_MODULE(message);',
      `ModuleLoader.importSyncForRequire (${ESM_LOADER}334:13)`, ...ESM_HANDLER);
  }
}

/** Evaluates an ES module that came with this `require`. */
function runRequired(url) {
  return internal.evaluateRequired(url);
}

/** Evaluates an ES module that was there before. */
function runKnown(url) {
  return internal.evaluateRequired(url);
}

/** `require` of an ES module: its namespace, or the export that it names `module.exports`. */
function loadEsm(module, filename) {
  const url = module[kURL] ?? addresses.urlOf(filename);
  const status = internal.moduleStatus(url);
  if (status === undefined) {
    internal.loadRequired(url);
    shared.linkedGraphs.push([url, true]);
    requiredUrls.add(url);
  }
  module[kRequired] = url;
  checkRequired(module, filename, status);
  let namespace;
  try {
    namespace = status === undefined ? runRequired(url) : runKnown(url);
  } catch (error) {
    if (status === undefined) require('internal/module/esm').explainCommonJsName(error, filename);
    throw error;
  }
  if (Object.hasOwn(namespace, 'module.exports')) module.exports = namespace['module.exports'];
  else if (!Object.hasOwn(namespace, 'default') || Object.hasOwn(namespace, '__esModule')) module.exports = namespace;
  else {
    module.exports = internal.withEsModuleMark(filename);
  }
}

Module._extensions['.json'] = function (module, filename) {
  const { source: content } = sourceOf(module, filename, 'json');
  try {
    module.exports = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const error = new SyntaxError(`${filename}: ${cause.message}`);
    setMade(error, ...packages.jsonPlace(content, cause.message));
    setInside(error, `${LOADER}2075:5`, '    throw err;', 'parse (<anonymous>)', `Object..json (${LOADER}2072:39)`, ...HANDLER);
    throw error;
  }
};

Module._extensions['.node'] = function (module, filename) {
  throw new codes.ERR_DLOPEN_FAILED(`${filename}: native add-ons cannot be loaded here`);
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
