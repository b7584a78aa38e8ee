// Deep equality, in the three strengths that `assert` and `util.isDeepStrictEqual` know.
//
// A pair that is being compared already counts as equal when it comes up again below itself: that is how cycles end.
'use strict';

const types = require('internal/util/types');

const LOOSE = { loose: true };
const STRICT = { prototypes: true };
const WITHOUT_PROTOTYPES = {};
const PARTIAL = { partial: true };

const tagOf = (value) => Object.prototype.toString.call(value);
const isError = (value) => types.isNativeError(value) || value instanceof Error;
const isObject = (value) => typeof value === 'object' && value !== null;
const isIndex = (key) => typeof key === 'string' && /^(0|[1-9]\d*)$/.test(key) && Number(key) < 2 ** 32 - 1;
const isEnumerable = (object, key) => Object.prototype.propertyIsEnumerable.call(object, key);

// What strict comparison asks of the types: the same constructor if `a` inherits one (or has a constructor of the
// language as its own property), else the same prototype.
function alike(a, b) {
  const { constructor } = a;
  const told = constructor !== undefined && (!Object.hasOwn(a, 'constructor') || ownConstructors().has(constructor));
  return told ? constructor === b.constructor : Object.getPrototypeOf(a) === Object.getPrototypeOf(b);
}

let known;
function ownConstructors() {
  known ??= new Set([
    Array, ArrayBuffer, DataView, Date, Error, EvalError, Function, Map, Number, Object, Promise, RangeError, RegExp,
    ReferenceError, Set, String, SyntaxError, TypeError, URIError, WeakMap, WeakSet, Boolean, BigInt, Symbol,
  ]);
  return known;
}

class Comparison {
  constructor(mode) {
    this.mode = mode;
    this.open = new Map();
    this.partners = new Set();
  }

  equal(a, b) {
    if (a === b) return a !== 0 || this.mode.loose === true || Object.is(a, b);
    if (this.mode.loose) {
      if (!isObject(a)) return !isObject(b) && (a == b || (a !== a && b !== b));
      if (!isObject(b)) return false;
    } else {
      if (typeof a === 'number') return a !== a && b !== b;
      if (!isObject(a) || !isObject(b)) return false;
    }
    return this.objects(a, b);
  }

  objects(a, b) {
    if (this.mode.prototypes && !alike(a, b)) return false;
    const shape = this.shape(a, b);
    return shape !== undefined && this.contents(a, b, shape);
  }

  // How the contents are to be compared, or `undefined` if the two differ in what they are.
  shape(a, b) {
    const partial = this.mode.partial;
    if (a[Symbol.toStringTag] !== b[Symbol.toStringTag] || tagOf(a) !== tagOf(b)) return undefined;
    if (Array.isArray(a)) {
      return Array.isArray(b) && this.sizes(a.length, b.length) ? 'array' : undefined;
    }
    if (Array.isArray(b)) return undefined;
    if (types.isSet(a)) return types.isSet(b) && this.sizes(a.size, b.size) ? 'set' : undefined;
    if (types.isMap(a)) return types.isMap(b) && this.sizes(a.size, b.size) ? 'map' : undefined;
    if (types.isSet(b) || types.isMap(b)) return undefined;
    if (ArrayBuffer.isView(a)) return ArrayBuffer.isView(b) && this.views(a, b) ? 'view' : undefined;
    if (types.isDate(a)) return types.isDate(b) && Object.is(Date.prototype.getTime.call(a), Date.prototype.getTime.call(b)) ? 'plain' : undefined;
    if (types.isRegExp(a)) {
      return types.isRegExp(b) && a.source === b.source && a.flags === b.flags && a.lastIndex === b.lastIndex
        ? 'plain' : undefined;
    }
    if (types.isAnyArrayBuffer(a)) {
      return types.isAnyArrayBuffer(b) && this.bytes(new Uint8Array(a), new Uint8Array(b)) ? 'plain' : undefined;
    }
    if (ArrayBuffer.isView(b) || types.isDate(b) || types.isRegExp(b) || types.isAnyArrayBuffer(b)) return undefined;
    if (isError(a)) return isError(b) && this.errors(a, b, partial) ? 'plain' : undefined;
    if (types.isBoxedPrimitive(a)) return this.boxed(a, b) ? 'plain' : undefined;
    if (isError(b) || types.isBoxedPrimitive(b)) return undefined;
    if (types.isWeakMap(a) || types.isWeakSet(a) || types.isPromise(a)) return undefined;
    if (typeof URL === 'function' && a instanceof URL) return b instanceof URL && a.href === b.href ? 'plain' : undefined;
    return 'plain';
  }

  sizes(a, b) {
    return this.mode.partial ? a >= b : a === b;
  }

  boxed(a, b) {
    if (!types.isBoxedPrimitive(b)) return false;
    for (const type of ['Number', 'String', 'Boolean', 'BigInt', 'Symbol']) {
      if (!types[`is${type}Object`](a)) continue;
      const { valueOf } = globalThis[type].prototype;
      return types[`is${type}Object`](b) && Object.is(valueOf.call(a), valueOf.call(b));
    }
    return false;
  }

  // Hidden properties of errors count, except the stack.
  errors(a, b, partial) {
    for (const key of ['message', 'name', 'cause', 'errors']) {
      if (isEnumerable(b, key)) continue;
      if (partial && (b[key] === undefined || (key === 'message' && b[key] === ''))) continue;
      if (!this.equal(a[key], b[key])) return false;
    }
    const has = Object.hasOwn(b, 'cause');
    return has === Object.hasOwn(a, 'cause') || (partial === true && !has);
  }

  views(a, b) {
    const floats = [Float16Array, Float32Array, Float64Array].some((kind) => a instanceof kind);
    if (this.mode.loose && floats) return a.byteLength === b.byteLength && a.every((value, i) => value === b[i]);
    const bytes = (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    return this.bytes(bytes(a), bytes(b));
  }

  bytes(a, b) {
    if (a.length === b.length) return a.every((byte, i) => byte === b[i]);
    if (!this.mode.partial || a.length < b.length) return false;
    let at = 0;
    return b.every((byte) => {
      while (at < a.length && a[at] !== byte) at++;
      return at++ < a.length;
    });
  }

  keys(object, named) {
    const keys = Object.keys(object);
    const own = named ? keys.filter((key) => !isIndex(key)) : keys;
    if (this.mode.loose) return own;
    return own.concat(Object.getOwnPropertySymbols(object).filter((key) => isEnumerable(object, key)));
  }

  contents(a, b, shape) {
    const named = shape === 'array' || shape === 'view';
    const keys = this.keys(b, named);
    if (!this.mode.partial && keys.length !== this.keys(a, named).length) return false;
    // A cycle on one side must close on the other at the same place.
    if (this.open.has(a)) return this.open.get(a) === b;
    if (this.partners.has(b)) return false;
    this.open.set(a, b);
    this.partners.add(b);
    const result = keys.every((key) => isEnumerable(a, key) && this.equal(a[key], b[key])) && this.elements(a, b, shape);
    this.open.delete(a);
    this.partners.delete(b);
    return result;
  }

  elements(a, b, shape) {
    if (shape === 'array') return this.mode.partial ? this.subsequence(a, b) : this.arrays(a, b);
    if (shape === 'set') return this.sets(a, b);
    if (shape === 'map') return this.maps(a, b);
    return true;
  }

  // Element by element up to the first hole of `b`; from there on by the indexes that exist. Loosely, a `null` in `b`
  // fits every element and a `null` in `a` fits `undefined`, which is what Node does.
  arrays(a, b) {
    const { loose } = this.mode;
    for (let i = 0; i < a.length; i++) {
      if (b[i] !== undefined) {
        const fits = (a[i] !== undefined && this.equal(a[i], b[i])) || (loose && b[i] === null);
        if (!fits) return false;
        continue;
      }
      if (!Object.hasOwn(b, i)) return this.sparse(a, b, i);
      const fits = (a[i] === undefined && Object.hasOwn(a, i)) || (loose && a[i] === null);
      if (!fits) return false;
    }
    return true;
  }

  sparse(a, b, from) {
    const keys = Object.keys(b);
    return Object.keys(a).length === keys.length
      && keys.slice(from).every((key) => Object.hasOwn(a, key) && this.equal(a[key], b[key]));
  }

  subsequence(a, b) {
    const candidates = Object.keys(a).filter(isIndex);
    let at = 0;
    return Object.keys(b).filter(isIndex).every((key) => {
      while (at < candidates.length && !this.equal(a[candidates[at]], b[key])) at++;
      return at++ < candidates.length;
    });
  }

  sets(a, b) {
    const rest = [...a].filter((value) => !b.has(value));
    return [...b].every((value) => {
      if (a.has(value)) return true;
      if (!isObject(value) && !this.mode.loose) return false;
      return this.take(rest, (other) => isObject(other) === isObject(value) && this.equal(other, value));
    });
  }

  maps(a, b) {
    const rest = [...a].filter(([key]) => isObject(key) || !b.has(key));
    return [...b].every(([key, value]) => {
      if (!isObject(key) && a.has(key)) return this.equal(a.get(key), value);
      if (!isObject(key) && !this.mode.loose) return false;
      return this.take(rest, ([otherKey, other]) =>
        isObject(otherKey) === isObject(key) && this.equal(otherKey, key) && this.equal(other, value));
    });
  }

  // Removes the first entry that fits; each may be used once.
  take(entries, fits) {
    const index = entries.findIndex(fits);
    if (index !== -1) entries.splice(index, 1);
    return index !== -1;
  }
}

module.exports = {
  isDeepEqual: (a, b) => new Comparison(LOOSE).equal(a, b),
  isDeepStrictEqual: (a, b, skipPrototype) => new Comparison(skipPrototype ? WITHOUT_PROTOTYPES : STRICT).equal(a, b),
  isPartialStrictEqual: (a, b) => new Comparison(PARTIAL).equal(a, b),
};
