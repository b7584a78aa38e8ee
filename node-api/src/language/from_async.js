// `Array.fromAsync` (ECMAScript 2026). The loops await where the specification does.
'use strict';

const isConstructor = (value) => {
  try {
    Reflect.construct(Object, [], value);
    return true;
  } catch {
    return false;
  }
};

function put(target, index, value) {
  Object.defineProperty(target, index, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}

/** `Array.fromAsync.call(constructor, items, map, thisArg)`. */
exports.fromAsync = async function fromAsync(constructor, items, map, thisArg) {
  if (map !== undefined && typeof map !== 'function') throw new TypeError(`${String(map)} is not a function`);
  if (items === null || items === undefined) {
    throw new TypeError(`Cannot read properties of ${items} (reading 'Symbol(Symbol.asyncIterator)')`);
  }
  const Target = isConstructor(constructor) ? constructor : Array;
  const isAsync = items[Symbol.asyncIterator] !== undefined && items[Symbol.asyncIterator] !== null;
  let index = 0;
  if (isAsync || (items[Symbol.iterator] !== undefined && items[Symbol.iterator] !== null)) {
    const made = new Target();
    for await (const item of items) {
      put(made, index, map === undefined ? item : await Reflect.apply(map, thisArg, [item, index]));
      index += 1;
    }
    made.length = index;
    return made;
  }
  const length = Math.min(Math.max(Math.trunc(Number(items.length)) || 0, 0), Number.MAX_SAFE_INTEGER);
  const made = new Target(length);
  for (; index < length; index += 1) {
    const item = await items[index];
    put(made, index, map === undefined ? item : await Reflect.apply(map, thisArg, [item, index]));
  }
  made.length = length;
  return made;
};
