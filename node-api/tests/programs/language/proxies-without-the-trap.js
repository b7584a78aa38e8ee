// What V8 says where a proxy has no trap of its own: the object behind it refuses.
'use strict';
const t = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.message);
  }
};
const ro = new Proxy(
  Object.freeze({
    a: 1,
    get g() {
      return 1;
    },
  }),
  { get: (o, k) => o[k] },
);
t(() => (ro.a = 2));
t(() => (ro.b = 2));
t(() => (ro.g = 2));
t(() => delete ro.a);
t(() => delete ro.zz);
t(() => Object.defineProperty(ro, 'a', { value: 2 }));
t(() => Object.setPrototypeOf(ro, {}));
const arr = new Proxy(Object.freeze([1, 2]), {});
t(() => arr.push(3));
t(() => (arr[0] = 5));
t(() => (arr.length = 0));
t(() => arr.pop());
const no = new Proxy(
  { x: 1 },
  {
    set: () => false,
    deleteProperty: () => false,
    setPrototypeOf: () => false,
    defineProperty: () => false,
    preventExtensions: () => false,
  },
);
t(() => (no.x = 2));
t(() => delete no.x);
t(() => Object.setPrototypeOf(no, {}));
t(() => Object.defineProperty(no, 'x', {}));
t(() => Object.preventExtensions(no));
const two = new Proxy(new Proxy(Object.freeze({ q: 1 }), {}), {});
t(() => (two.q = 2));
t(() => delete two.q);
t(() => (two.n = 1));
const mixed = new Proxy(new Proxy({ q: 1 }, { set: () => false }), {});
t(() => (mixed.q = 2));
class Base {
  set(o, k, v) {
    return k !== 'no' && Reflect.set(o, k, v);
  }
}
const inh = new Proxy({}, new Base());
t(() => (inh.yes = 1));
t(() => (inh.no = 1));
const u = new Uint8Array(2);
t(() => u.set(null));
t(() => u.set(undefined));
t(() => Object.seal(u));
t(() => Object.freeze(u));
const m = new Map();
t(() => m.set(null).size);
class A {}
const pe = new Proxy(Object.preventExtensions(new A()), {});
t(() => (pe.z = 1));
t(() => Object.setPrototypeOf(pe, {}));
t(() => Object.defineProperty(pe, 'k', { value: 1 }));
