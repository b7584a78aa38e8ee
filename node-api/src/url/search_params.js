// `URLSearchParams` of https://url.spec.whatwg.org/#interface-urlsearchparams.
'use strict';

const {
  codes: { ERR_ARG_NOT_ITERABLE, ERR_INVALID_THIS, ERR_INVALID_TUPLE, ERR_MISSING_ARGS },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { enumerable, tag } = require('internal/web/idl');
const { markUncloneable } = require('internal/web/uncloneable');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const IteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

/** A list of pairs, and what to tell of a change. */
const states = new WeakMap();

function stateOf(params) {
  const state = states.get(params);
  if (state === undefined) throw new ERR_INVALID_THIS('URLSearchParams');
  return state;
}

const text = (value) => `${value}`.toWellFormed();

class URLSearchParams {
  constructor(init = undefined) {
    states.set(this, { pairs: pairsFrom(init), changed: undefined });
    markUncloneable(this);
  }

  get size() {
    return stateOf(this).pairs.length;
  }

  append(name, value) {
    const state = stateOf(this);
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('name', 'value');
    state.pairs.push([text(name), text(value)]);
    tell(state);
  }

  delete(name, value = undefined) {
    const state = stateOf(this);
    if (arguments.length < 1) throw new ERR_MISSING_ARGS('name');
    const matches = matcher(name, value);
    state.pairs = state.pairs.filter((pair) => !matches(pair));
    tell(state);
  }

  get(name) {
    const { pairs } = stateOf(this);
    if (arguments.length < 1) throw new ERR_MISSING_ARGS('name');
    return pairs.find(matcher(name))?.[1] ?? null;
  }

  getAll(name) {
    const { pairs } = stateOf(this);
    if (arguments.length < 1) throw new ERR_MISSING_ARGS('name');
    return pairs.filter(matcher(name)).map(([, value]) => value);
  }

  has(name, value = undefined) {
    const { pairs } = stateOf(this);
    if (arguments.length < 1) throw new ERR_MISSING_ARGS('name');
    return pairs.some(matcher(name, value));
  }

  set(name, value) {
    const state = stateOf(this);
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('name', 'value');
    const pair = [text(name), text(value)];
    const first = state.pairs.findIndex(([key]) => key === pair[0]);
    if (first === -1) state.pairs.push(pair);
    else {
      state.pairs[first] = pair;
      state.pairs = state.pairs.filter(([key], index) => key !== pair[0] || index === first);
    }
    tell(state);
  }

  sort() {
    const state = stateOf(this);
    state.pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    tell(state);
  }

  entries() {
    return iterate(this, 'entries');
  }

  forEach(callback, thisArg = undefined) {
    const state = stateOf(this);
    validateFunction(callback, 'callback');
    for (let i = 0; i < state.pairs.length; i++) {
      const [name, value] = state.pairs[i];
      callback.call(thisArg, value, name, this);
    }
  }

  keys() {
    return iterate(this, 'keys');
  }

  values() {
    return iterate(this, 'values');
  }

  toString() {
    return serialize(stateOf(this).pairs);
  }

  [inspectCustom](depth, options) {
    const { pairs } = stateOf(this);
    if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
    const show = inspectWith(depth, options);
    const shown = pairs.map(([name, value]) => `${show(name)} => ${show(value)}`);
    return between(this.constructor.name, shown, options);
  }
}

enumerable(URLSearchParams.prototype, [
  'size',
  'append',
  'delete',
  'get',
  'getAll',
  'has',
  'set',
  'sort',
  'entries',
  'forEach',
  'keys',
  'values',
  'toString',
]);
Object.defineProperty(URLSearchParams.prototype, Symbol.iterator, {
  value: URLSearchParams.prototype.entries,
  writable: true,
  configurable: true,
});
tag(URLSearchParams, 'URLSearchParams');

/** Lets `changed` hear the new query whenever `params` change. */
function attach(params, changed) {
  stateOf(params).changed = changed;
  return params;
}

/** Reads `params` anew from a query, without telling anyone. */
function reset(params, query) {
  stateOf(params).pairs = pairsFrom(query);
}

module.exports = { URLSearchParams, attach, reset };

// --- helpers ---

function tell({ pairs, changed }) {
  changed?.(serialize(pairs));
}

function matcher(name, value) {
  const key = text(name);
  const wanted = value === undefined ? undefined : text(value);
  return ([other, item]) => other === key && (wanted === undefined || item === wanted);
}

function pairsFrom(init) {
  if (init === undefined) return [];
  const isObject = (typeof init === 'object' && init !== null) || typeof init === 'function';
  if (!isObject) return parse(`${init}`);
  if (states.has(init) && init[Symbol.iterator] === URLSearchParams.prototype[Symbol.iterator]) {
    return states.get(init).pairs.map((pair) => [...pair]);
  }
  const method = init[Symbol.iterator];
  if (method === undefined || method === null) {
    return Reflect.ownKeys(init)
      .filter((key) => Object.getOwnPropertyDescriptor(init, key)?.enumerable)
      .map((key) => [text(key), text(init[key])]);
  }
  if (typeof method !== 'function') throw new ERR_ARG_NOT_ITERABLE('Query pairs');
  return Array.from(init, (pair) => {
    const iterable = typeof pair === 'object' && pair !== null && typeof pair[Symbol.iterator] === 'function';
    const list = iterable ? [...pair] : [];
    if (list.length !== 2) throw new ERR_INVALID_TUPLE('Each query pair', '[name, value]');
    return [text(list[0]), text(list[1])];
  });
}

/** https://url.spec.whatwg.org/#urlencoded-parsing, with the decoder of `querystring`, as Node has it. */
function parse(query) {
  const { unescape } = require('querystring');
  const decode = (part) => {
    const spaced = text(part.replaceAll('+', ' '));
    return /%[0-9a-fA-F]{2}/.test(spaced) ? unescape(spaced) : spaced;
  };
  return (query[0] === '?' ? query.slice(1) : query)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at === -1 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}

/** https://url.spec.whatwg.org/#urlencoded-serializing */
function serialize(pairs) {
  const escape = (code) => `%${code.charCodeAt(0).toString(16).toUpperCase()}`;
  const encode = (part) => encodeURIComponent(part).replace(/[!'()~]/g, escape).replaceAll('%20', '+');
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** Looks at the list as it is at every step: what is added meanwhile is found. */
function iterate(params, kind) {
  stateOf(params);
  const iterator = Object.create(URLSearchParamsIteratorPrototype);
  positions.set(iterator, { params, kind, index: 0 });
  return iterator;
}

const positions = new WeakMap();
const pick = { entries: (pair) => [...pair], keys: ([name]) => name, values: ([, value]) => value };

function positionOf(iterator) {
  const position = positions.get(iterator);
  if (position === undefined) throw new ERR_INVALID_THIS('URLSearchParamsIterator');
  return position;
}

const URLSearchParamsIteratorPrototype = Object.create(IteratorPrototype, {
  next: {
    enumerable: true,
    configurable: true,
    writable: true,
    value: function next() {
      const position = positionOf(this);
      const { pairs } = stateOf(position.params);
      if (position.index >= pairs.length) return { value: undefined, done: true };
      return { value: pick[position.kind](pairs[position.index++]), done: false };
    },
  },
  [Symbol.toStringTag]: { value: 'URLSearchParams Iterator', configurable: true },
  [inspectCustom]: {
    configurable: true,
    writable: true,
    value(depth, options) {
      const { params, kind, index } = positionOf(this);
      if (typeof depth === 'number' && depth < 0) return options.stylize('[Object]', 'special');
      const show = inspectWith(depth, options);
      const left = stateOf(params).pairs.slice(index).map(pick[kind]);
      // Whether they stand on a line each is what a list of them would do.
      const [before, between] = show(left).includes('\n') ? ['\n  ', ',\n  '] : [' ', ', '];
      return `URLSearchParams Iterator {${before}${left.map(show).join(between)} }`;
    },
  },
});

function inspectWith(depth, options) {
  const { inspect } = require('internal/util/inspect');
  const inner = depth === null ? { ...options } : { ...options, depth: depth - 1 };
  return (value) => inspect(value, inner);
}

/** `Name { a, b }`, over several lines once it is longer than a line may be. */
function between(name, shown, { breakLength = 80 }) {
  if (shown.length === 0) return `${name} {}`;
  const separator = ', ';
  const { stripVTControlCharacters } = require('internal/util/inspect');
  const width = shown.reduce((sum, item) => sum + stripVTControlCharacters(item).length + separator.length, -separator.length);
  if (width > breakLength) return `${name} {\n  ${shown.join(',\n  ')} }`;
  return `${name} { ${shown.join(separator)} }`;
}
