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

/** Lets an iterator end; what it throws is hidden by the error that is the reason. */
async function close(iterator) {
  try {
    await iterator.return?.();
  } catch {
    // See above.
  }
}

/** What `next` has returned; V8 names another thing where it was asked of an asynchronous iterator. */
function checked(result, shown = String(result)) {
  if (Object(result) !== result) throw new TypeError(`Iterator result ${shown} is not an object`);
  return result;
}

/** An iterator over the values of a synchronous one, each waited for. What fails ends that one. */
function waiting(iterator) {
  const { next } = iterator;
  const failed = (error) => {
    close(iterator);
    throw error;
  };
  return {
    next() {
      try {
        const { done, value } = checked(Reflect.apply(next, iterator, []));
        return Promise.resolve(value).then((value) => ({ value, done }), done ? undefined : failed);
      } catch (error) {
        close(iterator);
        return Promise.reject(error);
      }
    },
    return: () => iterator.return?.(),
  };
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
    const iterator = isAsync ? items[Symbol.asyncIterator]() : waiting(items[Symbol.iterator]());
    const { next } = iterator;
    try {
      for (;;) {
        const { done, value } = checked(await Reflect.apply(next, iterator, []), 'Array.fromAsync');
        if (done) break;
        put(made, index, map === undefined ? value : await Reflect.apply(map, thisArg, [value, index]));
        index += 1;
      }
    } catch (error) {
      // V8 closes it whatever failed, also where the iterator itself has.
      await close(iterator);
      throw error;
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
