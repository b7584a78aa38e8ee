// Methods on what they are not for, mostly a proxy of what they are for, and constructors without `new`.
const attempt = (act) => {
  try {
    console.log(act());
  } catch (error) {
    console.log(`${act}`.slice(6), '=>', error.message);
  }
};
const map = new Proxy(new Map(), {});
const set = new Proxy(new Set(), {});
const date = new Proxy(new Date(0), {});
const promise = new Proxy(Promise.resolve(), {});
attempt(() => map.get(1));
attempt(() => map.size);
attempt(() => set.add(1));
attempt(() => set.size);
attempt(() => date.getTime());
attempt(() => date.toISOString());
attempt(() => date.setDate(1));
attempt(() => promise.then(1));
const { setDate, getTime } = new Date();
attempt(() => setDate(1));
attempt(() => getTime());
const { get } = new Map();
attempt(() => get(1));
const { toFixed } = 5;
attempt(() => toFixed(1));
const { bind } = Function.prototype;
attempt(() => bind());
attempt(() => Date.prototype.toGMTString.call('x'));
attempt(() => Boolean.prototype.toString.call(5));
attempt(() => BigInt.prototype.toString.call(5));
attempt(() => Symbol.prototype.valueOf.call(5));
attempt(() => Number.prototype.toFixed.call('5'));
attempt(() => String.prototype.valueOf.call(5));
attempt(() => Error.prototype.toString.call(5));
attempt(() => Set.prototype.has.call([], 1));
attempt(() => new Set([1]).union(5));
attempt(() => new Set([1]).union({ size: 1 }));
attempt(() => new Set([1]).union({ size: 1, has() {} }));
attempt(() => new Set([1]).isSubsetOf());
attempt(() => WeakRef());
attempt(() => WeakSet());
attempt(() => FinalizationRegistry());
attempt(() => ArrayBuffer());
attempt(() => SharedArrayBuffer());
attempt(() => DataView());
attempt(() => new FinalizationRegistry(() => {}).unregister(1));
const held = {};
attempt(() => new FinalizationRegistry(() => {}).register(held, held));
attempt(() => Object.setPrototypeOf({}));
attempt(() => Object.setPrototypeOf(null));
attempt(() => Object.defineProperties(5, {}));
attempt(() => Error.captureStackTrace(5));
attempt(() => Map.groupBy({}, 5));
attempt(() => Map.groupBy(null, (x) => x));
attempt(() => String.fromCodePoint({}));
attempt(() => String.fromCodePoint(Infinity));
attempt(() => String.raw());
attempt(() => [].values().flatMap(5));
attempt(() => Reflect.apply(null));
attempt(() => Function.prototype.call.call(undefined));
attempt(() => new Map(new Set([5])));
attempt(() => {
  for (const x of { [Symbol.iterator]: () => ({ next: () => ({ value: 1 }), return() {} }) }) break;
});
const path = require('path');
attempt(() => path.join((function* () {})()));
attempt(() => path.join({ constructor: { name: '' } }));
attempt(() => path.join(new (class {})()));
class Orphan extends null {}
attempt(() => new Orphan());
class Other extends null {
  constructor() {
    super();
  }
}
attempt(() => new Other());
attempt(() => new (class extends null {})());
attempt(() => {
  'use strict';
  5n.added = 1;
});
