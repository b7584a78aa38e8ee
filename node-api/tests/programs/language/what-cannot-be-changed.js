// What refuses to be changed, by functions of the language: a list whose length is fixed, a proxy's trap, a symbol's
// property, a prototype that would be its own, descriptors that are none, sizes and results that are none.
'use strict';
const complaint = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
};
const key = Symbol('key');
const fixed = Object.defineProperty({}, key, { value: 1 });
const base = {};
complaint(() => Object.defineProperty([1], 'length', { writable: false }).push(1));
complaint(() => Object.freeze([1]).push(1));
complaint(() => new Proxy([], { set() {} }).push(1));
complaint(() => {
  fixed[key] = 2;
});
complaint(() => {
  base.__proto__ = Object.create(base);
});
complaint(() => Object.defineProperties({}, { x: 1 }));
complaint(() => Object.create({}, { y: 'z' }));
complaint(() => Object.preventExtensions(new Proxy({}, { preventExtensions: () => false })));
complaint(() => Object.isExtensible(new Proxy({}, { isExtensible: () => false })));
complaint(() => Object.fromEntries(null));
complaint(() => new AggregateError());
complaint(() => Array.from({ [Symbol.iterator]: 1 }));
complaint(() => 'x'.matchAll('['));
complaint(() => BigInt64Array.from([1]));
complaint(() => new RegExp('[a-\\d]', 'u'));
complaint(() => new RegExp('{', 'u'));
const closing = {
  [Symbol.iterator]: () => ({
    next: () => ({ value: 1, done: false }),
    return() {
      return 5;
    },
  }),
};
complaint(() => {
  for (const item of closing) break;
});
complaint(() => {
  const [item] = closing;
});
