// The checks that the classes of https://fetch.spec.whatwg.org/ share, with the messages of Node's implementation.
'use strict';

/** Refuses a call with too few arguments. */
function need(args, count, where) {
  if (args.length >= count) return;
  const wanted = `${count} argument${count === 1 ? '' : 's'} required`;
  throw new TypeError(`${where}: ${wanted}, but${args.length > 0 ? ' only' : ''} ${args.length} found.`);
}

/** An object's private state, which has to be there. */
function own(states, object) {
  const state = states.get(object);
  if (state === undefined) throw Object.assign(new TypeError('Illegal invocation'), { code: 'ERR_INVALID_THIS' });
  return state;
}

/** Text whose units are bytes. */
function byteString(value, where) {
  if (typeof value === 'symbol') throw new TypeError(`${where} is a symbol, which cannot be converted to a ByteString.`);
  const text = String(value);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 255) continue;
    throw new TypeError('Cannot convert argument to a ByteString because the character at ' +
      `index ${index} has a value of ${unit} which is greater than 255.`);
  }
  return text;
}

/** Gives a class the iteration of its pairs; `pairsOf` finds them at every step, since they may change meanwhile. */
function iterable(Class, name, pairsOf) {
  const { prototype } = Class;
  const IteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const states = new WeakMap();
  const iteratorPrototype = Object.create(IteratorPrototype, {
    next: {
      value: function next() {
        const state = own(states, this);
        const pair = pairsOf(state.owner)[state.index];
        if (pair === undefined) return { value: undefined, done: true };
        state.index++;
        return { value: state.pick(pair), done: false };
      },
      writable: true, enumerable: true, configurable: true,
    },
    [Symbol.toStringTag]: { value: `${name} Iterator`, configurable: true },
  });
  function iterate(owner, pick) {
    pairsOf(owner);
    const iterator = Object.create(iteratorPrototype);
    states.set(iterator, { owner, pick, index: 0 });
    return iterator;
  }
  const methods = {
    keys() {
      return iterate(this, ([key]) => key);
    },
    values() {
      return iterate(this, ([, value]) => value);
    },
    entries() {
      return iterate(this, ([key, value]) => [key, value]);
    },
    forEach(callbackfn, thisArg = undefined) {
      pairsOf(this);
      need(arguments, 1, `${name}.forEach`);
      if (typeof callbackfn !== 'function') {
        throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
      }
      for (const [key, value] of this) Reflect.apply(callbackfn, thisArg, [value, key, this]);
    },
  };
  for (const [key, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, key, { value, writable: true, enumerable: true, configurable: true });
  }
  Object.defineProperty(prototype, Symbol.iterator, {
    value: methods.entries, writable: true, enumerable: false, configurable: true,
  });
}

/** What `util.inspect` shows of an object: its name and these fields, as deep as at the top. */
function showAs(Class, fields) {
  Object.defineProperty(Class.prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value: function (depth, options) {
      const { inspect } = require('internal/util/inspect');
      return `${Class.name} ${inspect(fields(this), { ...options, depth: options.depth ?? 2 })}`;
    },
    writable: true, enumerable: false, configurable: true,
  });
}

module.exports = { byteString, iterable, need, own, showAs };
