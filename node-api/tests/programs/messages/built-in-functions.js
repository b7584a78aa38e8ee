// The function of the language in which an error arose is a frame of its stack.
const place = (stack) => /:(\d+:\d+)\)?$/.exec(stack.split('\n').find((line) => line.includes(__filename)))[1];
const native = (stack) => (stack.split('\n')[1].includes('<anonymous>)') ? stack.split('\n')[1].trim() : '');
const show = (f) => {
  try {
    f();
  } catch (error) {
    console.log(`${error.name}: ${error.message} @${place(error.stack)} ${native(error.stack)}`);
  }
};
const fr = Object.preventExtensions({ a: 1 });
const arr = Object.freeze([1]);
class K {}
const k = Object.seal(new K());
show(() => (fr.__proto__ = {}));
show(() => (fr.__proto__ = Object.prototype) === Object.prototype);
show(() => (arr.__proto__ = {}));
show(() => (k.__proto__ = null));
show(() => Object.setPrototypeOf(fr, {}));
show(() => Object.setPrototypeOf(arr, null));
show(() => Reflect.setPrototypeOf(fr, {}));
show(() => Object.setPrototypeOf(Object.prototype, {}));
show(() => (Object.prototype.__proto__ = {}));
show(() => Reflect.setPrototypeOf(Object.prototype, {}));
show(() => Object.setPrototypeOf(1, {}));
show(() => Object.setPrototypeOf({}, 1));
show(() => Object.setPrototypeOf(null, {}));
show(() => {
  const a = {};
  const b = Object.create(a);
  a.__proto__ = b;
});
show(() => {
  const a = {};
  const b = Object.create(a);
  Object.setPrototypeOf(a, b);
});
show(() => Object.create(1));
show(() => ({}).__proto__.__proto__.x);
show(() => Object.prototype.__lookupGetter__.call(null, 'x'));
show(() => Object.getPrototypeOf(null));
show(() => Object.getPrototypeOf(1) === Number.prototype);
show(() => {
  'use strict';
  fr.x = 1;
});
show(() => {
  'use strict';
  arr.push(1);
});
show(() => {
  'use strict';
  arr[0] = 1;
});
show(() => {
  'use strict';
  k.z = 1;
});
show(() => arr.pop());
show(() => arr.shift());
show(() => arr.unshift(1));
show(() => arr.splice(0, 1));
show(() => arr.reverse());
show(() => arr.fill(0));
show(() => arr.copyWithin(0, 0));
show(() => (arr.length = 0));
show(() => {
  'use strict';
  arr.length = 0;
});
show(() => Object.defineProperty(fr, 'z', { value: 1 }));
show(() => Object.defineProperty(arr, 0, { value: 2 }));
show(() => Object.assign(arr, [5]));
show(() => Object.assign(fr, { b: 1 }));
show(() => Object.defineProperty({}, 'a', { get: 1 }));
show(() => Object.defineProperty({}, 'a', { get() {}, value: 1 }));
show(() => Object.defineProperty({}, 'a', 1));
show(() => Object.entries(null));
show(() => Object.fromEntries([1]));
show(() => Object.fromEntries(5));
show(() => Object.fromEntries([null]));
show(() => new Map([1]));
show(() => new Map(5));
show(() => new Set(5));
show(() => new WeakRef(1));
show(() => Map());
show(() => Promise());
show(() => new Promise());
show(() => new Promise(1));
show(() => Map.prototype.get.call({}, 1));
show(() => Set.prototype.has.call([], 1));
show(() => Date.prototype.getTime.call({}));
show(() => Array.prototype.map.call(null, 1));
show(() => String.prototype.trim.call(null));
show(() => 'abc'.replaceAll(/b/, 'x'));
show(() => 'abc'.matchAll(/b/));
show(() => 'x'.normalize('q'));
show(() => (1.5).toFixed(101));
show(() => (1).toString(1));
show(() => (1).toPrecision(0));
show(() => (1).toExponential(-1));
show(() => new Date(NaN).toISOString());
