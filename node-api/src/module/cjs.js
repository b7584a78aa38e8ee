// CommonJS: the `Module` class, `require`, and what programs may reach into (`require.cache`, `require.extensions`,
// `Module._load`, `Module._resolveFilename`).
'use strict';

const { codes, setInside } = require('internal/errors');
const { validateString } = require('internal/validators');
const packages = require('internal/module/package');
const { basename, dirname, extname, isAbsolute, resolve } = require('internal/module/paths');

const LOADER = 'node:internal/modules/cjs/loader:';
/** What of Node stands in the stack of an error for a module that is not found, below the function that `require` is. */
const UNRESOLVED = [
  `Module._resolveFilename (${LOADER}1564:15)`,
  `wrapResolveFilename (${LOADER}1118:27)`,
  `defaultResolveImplForCJSLoading (${LOADER}1142:10)`,
  `resolveForCJSWithHooks (${LOADER}1169:12)`,
  `Module._load (${LOADER}1341:5)`,
  `wrapModuleLoad (${LOADER}261:19)`,
  `Module.require (${LOADER}1674:12)`,
  'require (node:internal/modules/helpers:157:16)',
];

const kIsMain = Symbol('kIsMainSymbol');
const kIsCachedByESM = Symbol('kIsCachedByESMLoader');
const kURL = Symbol('kURL');
const kFormat = Symbol('kFormat');
const kIsExecuting = Symbol('kIsExecuting');
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

Module._findPath = function (request, paths, isMain) {
  if (isAbsolute(request)) paths = [''];
  else if (!paths || paths.length === 0) return false;
  const key = `${request}\x00${paths.join('\x00')}`;
  if (Module._pathCache[key]) return Module._pathCache[key];
  const wantsFolder = /(?:^|\/)\.{0,2}$/.test(request) || request.endsWith('/');
  for (const folder of paths) {
    if (folder && internal.stat(folder) !== 1) continue;
    if (!isAbsolute(request)) {
      const exported = packages.resolveExports(folder, request, packages.requireConditions);
      if (exported) return (Module._pathCache[key] = existing(exported, resolve(folder, /^(?:@[^/]+\/)?[^/]+/.exec(request)[0])));
    }
    const base = resolve(folder, request);
    const found = findFile(base, wantsFolder) || (internal.stat(base) === 1 && findInFolder(base, request));
    if (found) return (Module._pathCache[key] = found);
  }
  return false;
};

/** The file that a package names, which must be there; `path` says which package. */
function existing(file, path) {
  if (internal.stat(file) === 0) return internal.realpath(file);
  const error = new Error(`Cannot find module '${file}'`);
  error.code = 'MODULE_NOT_FOUND';
  error.path = path;
  throw error;
}

function findFile(base, wantsFolder) {
  if (wantsFolder) return false;
  if (internal.stat(base) === 0) return internal.realpath(base);
  return withExtension(base);
}

function withExtension(base) {
  for (const extension of Object.keys(Module._extensions)) {
    if (internal.stat(base + extension) === 0) return internal.realpath(base + extension);
  }
  return false;
}

function findInFolder(folder, request) {
  const main = packages.read(folder)?.main;
  if (main) {
    const base = resolve(folder, main);
    const found =
      (internal.stat(base) === 0 && internal.realpath(base)) || withExtension(base) || withExtension(resolve(base, 'index'));
    if (found) return found;
    const index = withExtension(resolve(folder, 'index'));
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
    throw error;
  }
  return withExtension(resolve(folder, 'index'));
}

Module._nodeModulePaths = function (from) {
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
  if (!parent?.id || !parent.filename) return ['.', ...Module._nodeModulePaths('.'), ...Module.globalPaths];
  return [dirname(parent.filename)];
};

Module._load = function (request, parent, isMain) {
  if (typeof request === 'string' && request.startsWith('node:')) {
    const builtin = loadBuiltin(request);
    if (builtin === undefined) throw new codes.ERR_UNKNOWN_BUILTIN_MODULE(request);
    return builtin.exports;
  }
  const filename = Module._resolveFilename(request, parent, isMain);
  const cached = Module._cache[filename];
  if (cached !== undefined) {
    adopt(parent, cached, true);
    if (cached.loaded) return cached.exports;
    return watchPartial(cached);
  }
  const builtin = loadBuiltin(filename);
  if (builtin !== undefined) return builtin.exports;

  const module = new Module(filename, parent);
  if (isMain) {
    process.mainModule = module;
    setMain(module);
    module.id = '.';
    module[kIsMain] = true;
  } else {
    module[kIsMain] = false;
  }
  module[kIsCachedByESM] = false;
  module[kURL] = undefined;
  module[kFormat] = undefined;
  Module._cache[filename] = module;
  let threw = true;
  try {
    module.load(filename);
    threw = false;
  } finally {
    if (threw) {
      delete Module._cache[filename];
      const children = parent?.children;
      if (Array.isArray(children) && children.includes(module)) children.splice(children.indexOf(module), 1);
    } else if (module.exports && Object.getPrototypeOf(module.exports) === partialPrototype) {
      Object.setPrototypeOf(module.exports, Object.prototype);
    }
  }
  return module.exports;
};

function loadBuiltin(id) {
  return internal.isBuiltin(id) ? { exports: require(id.replace(/^node:/, '')) } : undefined;
}

// While a module is only half loaded, reading a name that it does not have yet is reported.
const partialPrototype = new Proxy({}, {
  get(target, key, receiver) {
    if (key in target || key === '__esModule') return Reflect.get(target, key, receiver);
    complain(key);
    return undefined;
  },
  getOwnPropertyDescriptor(target, key) {
    if (Object.hasOwn(target, key) || key === '__esModule') return Object.getOwnPropertyDescriptor(target, key);
    complain(key);
    return undefined;
  },
});

function complain(key) {
  process.emitWarning(
    `Accessing non-existent property '${String(key)}' of module exports inside circular dependency`,
  );
}

function watchPartial(module) {
  const { exports } = module;
  if (
    exports !== null &&
    typeof exports === 'object' &&
    !internal.isProxy(exports) &&
    Object.getPrototypeOf(exports) === Object.prototype &&
    !exports.__esModule
  ) {
    Object.setPrototypeOf(exports, partialPrototype);
  }
  return exports;
}

Module._resolveFilename = function (request, parent, isMain, options) {
  if (internal.isBuiltin(request)) return request;
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
    const found = packages.resolveImports(request, parent.filename, packages.requireConditions);
    if (found?.startsWith('node:')) return found;
    if (found) return existing(found, packages.scope(parent.filename).file);
  }
  const own = parent?.filename && packages.resolveSelf(parent.filename, request, packages.requireConditions);
  if (own) return own;
  const filename = Module._findPath(request, paths, isMain);
  if (filename) return filename;

  const requireStack = [];
  for (let cursor = parent; cursor; cursor = parents.get(cursor)) requireStack.push(cursor.filename || cursor.id);
  let message = `Cannot find module '${request}'`;
  if (requireStack.length > 0) message += `\nRequire stack:\n- ${requireStack.join('\n- ')}`;
  const error = new Error(message);
  error.code = 'MODULE_NOT_FOUND';
  error.requireStack = requireStack;
  setInside(error, `${LOADER}1568:3`, '  throw err;', ...UNRESOLVED);
  throw error;
};

Module.createRequire = function createRequire(filename) {
  const isUrl = typeof filename === 'string' && filename.startsWith('file:');
  if (typeof filename !== 'string' || (!isUrl && !isAbsolute(filename))) {
    if (!(typeof filename === 'object' && filename?.href)) {
      throw new codes.ERR_INVALID_ARG_VALUE(
        'filename',
        filename,
        'must be a file URL object, file URL string, or absolute path string',
      );
    }
  }
  const path = isUrl || typeof filename === 'object' ? packages.fileOf(`${filename}`) : filename;
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
Module.syncBuiltinESMExports = function syncBuiltinESMExports() {};
Module.Module = Module;
Module.builtinModules = internal.builtinModules();
Module.findPackageJSON = function findPackageJSON(specifier, base) {
  const from = packages.fileOf(`${base ?? specifier}`);
  return packages.scope(from)?.file;
};

Object.defineProperties(Module.prototype, {
  // An accessor, as in Node: printing a module therefore finds no constructor to name.
  constructor: { get: () => Module, configurable: false },
  isPreloading: { get: () => false, configurable: true },
  parent: {
    get() {
      return parents.get(this);
    },
    set(value) {
      parents.set(this, value);
    },
    configurable: true,
  },
});

Module.prototype.load = function (filename) {
  this.filename ??= filename;
  this.paths ??= Module._nodeModulePaths(dirname(filename));
  Module._extensions[extensionOf(filename)](this, filename);
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
  return Module._load(id, this, false);
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

const wrapper = ['(function (exports, require, module, __filename, __dirname) { ', '\n});'];

/** The function around a module's text, as programs may ask for it. */
Module.wrap = function wrap(script) {
  return wrapper[0] + script + wrapper[1];
};
Module.wrapper = wrapper;

Module.prototype._compile = function (content, filename, format) {
  const compiled = compileText(content, filename);
  const own = makeRequire(this);
  this[kIsExecuting] = true;
  try {
    const run = compiled.bind(this.exports);
    return run(this.exports, own, this, filename, dirname(filename));
  } finally {
    this[kIsExecuting] = false;
  }
};

Module._extensions['.js'] = function (module, filename) {
  const content = internal.readText(filename);
  const format = packages.formatOf(filename);
  if (format === 'module' || (format === undefined && internal.isModuleSyntax(content))) {
    loadEsm(module, filename, format);
    return;
  }
  module._compile(content, filename, format);
};

/** `require` of an ES module: its namespace, or the export that it names `module.exports`. */
function loadEsm(module, filename) {
  const namespace = internal.requireEsm(filename);
  if (Object.hasOwn(namespace, 'module.exports')) module.exports = namespace['module.exports'];
  else if (!Object.hasOwn(namespace, 'default') || Object.hasOwn(namespace, '__esModule')) module.exports = namespace;
  else {
    module.exports = internal.withEsModuleMark(filename);
  }
}

Module._extensions['.json'] = function (module, filename) {
  const content = internal.readText(filename);
  try {
    module.exports = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    error.message = `${filename}: ${error.message}`;
    throw error;
  }
};

Module._extensions['.node'] = function (module, filename) {
  throw new codes.ERR_DLOPEN_FAILED(`${filename}: native add-ons cannot be loaded here`);
};

// `.mjs` and `.cjs` are not in `require.extensions`, yet `require` of a full name works.
function setMain(module) {
  mainModule = module;
}
let mainModule;

function makeRequire(module) {
  const require = function require(path) {
    return Module.prototype.require.call(module, path);
  };
  function resolve(request, options) {
    validateString(request, 'request');
    return Module._resolveFilename(request, module, false, options);
  }
  function paths(request) {
    validateString(request, 'request');
    return Module._resolveLookupPaths(request, module);
  }
  require.resolve = resolve;
  resolve.paths = paths;
  require.main = mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

Module.runMain = function (main = process.argv[1]) {
  Module._load(main, undefined, true);
};

module.exports = Module;
