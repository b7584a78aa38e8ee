// `module.registerHooks`: a program's own ways to find and to load modules. Those that were registered last are asked
// first; each may ask the next, and behind them all stands Node's own.
'use strict';

const { codes: { ERR_INVALID_RETURN_PROPERTY_VALUE } } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const shared = require('internal/module/shared');

const registered = { resolve: [], load: [] };
const kId = Symbol('kModuleHooksIdKey');
let count = 0;

class ModuleHooks {
  constructor(resolve, load) {
    this[kId] = Symbol(`module-hook-${count++}`);
    this.resolve = resolve;
    this.load = load;
    for (const [name, list] of Object.entries(registered)) if (this[name]) list.push(this);
    Object.freeze(this);
  }

  deregister() {
    for (const list of Object.values(registered)) {
      const index = list.indexOf(this);
      if (index !== -1) list.splice(index, 1);
    }
  }
}

class ModuleResolveContext {
  constructor(parentURL, importAttributes, conditions) {
    Object.assign(this, { parentURL, importAttributes, conditions });
  }
}

class ModuleLoadContext {
  constructor(format, importAttributes, conditions) {
    Object.assign(this, { format, importAttributes, conditions });
  }
}

/** Asks all hooks of a name. Whoever does not ask the next has to say that this was meant. */
function ask(name, first, context, last, checked) {
  const hooks = registered[name].map((hook) => hook[name]);
  let reached = hooks.length;
  const step = (index) => (argument, changes) => {
    reached = index;
    if (changes && changes !== context) Object.assign(context, changes);
    const hook = index === 0 ? last : hooks[index - 1];
    const result = hook(argument, context, index === 0 ? undefined : step(index - 1));
    if (result === null || result === undefined) {
      throw new TypeError(`Cannot read properties of ${result} (reading 'shortCircuit')`);
    }
    if (index > 0 && reached === index && !result.shortCircuit) {
      throw new ERR_INVALID_RETURN_PROPERTY_VALUE('true', name, 'shortCircuit', result.shortCircuit);
    }
    return checked(argument, result);
  };
  return step(hooks.length)(first);
}

const refuse = (expected, name, property, value) => {
  throw new ERR_INVALID_RETURN_PROPERTY_VALUE(expected, name, property, value);
};

function checkedResolve(specifier, { url, format, importAttributes }) {
  if (typeof url !== 'string') refuse('a URL string', 'resolve', 'url', url);
  if (format && typeof format !== 'string') refuse('a string', 'resolve', 'format', format);
  if (importAttributes && typeof importAttributes !== 'object') {
    refuse('an object', 'resolve', 'importAttributes', importAttributes);
  }
  return { __proto__: null, url, format, importAttributes };
}

const isBinary = (source) => ArrayBuffer.isView(source) || source instanceof ArrayBuffer;

function checkedLoad(url, { source, format }) {
  if (!url.startsWith('node:') && typeof source !== 'string' && !isBinary(source)) {
    refuse('a string, an ArrayBuffer, or a TypedArray', 'load', 'source', source);
  }
  if (typeof format !== 'string' && format !== undefined) refuse('a string', 'load', 'format', format);
  return { __proto__: null, source, format };
}

const hooks = {
  /** Whether a hook of that name is registered. */
  has: (name) => registered[name].length > 0,
  /** The address and the format that a specifier means; `last` is Node's way. */
  resolve(specifier, parentURL, attributes, conditions, last) {
    const context = new ModuleResolveContext(parentURL, attributes, conditions);
    return ask('resolve', specifier, context, last, checkedResolve);
  },
  /** The text and the format of what is at an address. */
  load(url, format, attributes, conditions, last) {
    const result = ask('load', url, new ModuleLoadContext(format, attributes, conditions), last, checkedLoad);
    if (isBinary(result.source)) result.source = new (require('internal/encoding').TextDecoder)().decode(result.source);
    return result;
  },
};

exports.registerHooks = function registerHooks(given) {
  if (given === undefined || given === null) {
    throw new TypeError(`Cannot destructure property 'resolve' of 'hooks' as it is ${given}.`);
  }
  const { resolve, load } = given;
  if (resolve) validateFunction(resolve, 'hooks.resolve');
  if (load) validateFunction(load, 'hooks.load');
  shared.changed.hooks = hooks;
  return new ModuleHooks(resolve, load);
};
