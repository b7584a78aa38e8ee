// The class of CommonJS modules, and what is kept of each beside its properties.
'use strict';

const { dirname } = require('internal/module/paths');
const { kIsCachedByESM } = require('internal/module/shared');

const kIsMain = Symbol('kIsMainSymbol');
const kURL = Symbol('kURL');
const kFormat = Symbol('kFormat');
const kRequired = Symbol('kRequiredModuleSymbol');
/** What modules exported when their files had run: an `import` takes that, whatever they export since. Each is taken once. */
const exportsAtLoad = new WeakMap();
/** Which module has asked for a module first, and which one has had it loaded. */
const parents = new WeakMap();
const loaders = new WeakMap();

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
  loaders.set(this, parent);
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

/** A module that an `import` has looked at is loaded by another one. */
function adoptLoaded(parent, module) {
  adopt(parent, module, true);
  loaders.set(module, parent);
}

/** The file that has had a module loaded, in parentheses that `open` begins. */
function from(module, open) {
  const parent = loaders.get(module)?.filename;
  return parent ? `${open}${parent})` : '';
}

function requireStackOf(parent) {
  const stack = [];
  for (let cursor = parent; cursor; cursor = parents.get(cursor)) stack.push(cursor.filename || cursor.id);
  return stack;
}

module.exports = {
  Module, adopt, adoptLoaded, begun, exportsAtLoad, from, kFormat, kRequired, kURL, loaders, requireStackOf,
  waitsForImport,
};
