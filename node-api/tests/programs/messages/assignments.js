'use strict';
// Properties and variables that cannot be given a value, and where.
const place = (stack) => /:(\d+:\d+)\)?$/.exec(stack.split('\n').find((line) => line.includes(__filename)))[1];
const native = (stack) => (stack.split('\n')[1].includes('<anonymous>)') ? stack.split('\n')[1].trim() : '');
const show = (f) => {
  try {
    f();
  } catch (error) {
    console.log(`${error.name}: ${error.message} @${place(error.stack)} ${native(error.stack)}`);
  }
};
const o = Object.freeze({
  a: 1,
  b: { c: 1 },
  get g() {
    return 1;
  },
});
const v = 5;
const k = 'a';
function f() {
  return 1;
}
show(() => {
  o.a = 2;
});
show(() => {
  o.a = v;
});
show(() => {
  o.a = f();
});
show(() => {
  o.a = v + 1;
});
show(() => {
  o.z = 2;
});
show(() => {
  o['a'] = 2;
});
show(() => {
  o[k] = 2;
});
show(() => {
  o[k] = v;
});
show(() => {
  o.a += 2;
});
show(() => {
  o.a += v;
});
show(() => {
  o.a++;
});
show(() => {
  ++o.a;
});
show(() => {
  o.a--;
});
show(() => {
  o.g = 2;
});
show(() => {
  o.b.c = 2;
  o.a = { x: 1 };
});
show(() => {
  o.a = o.b.c;
});
show(() => (o.a = 2));
show(() => (o.a = v));
show(() => {
  delete o.a;
});
show(() => {
  const p = 'str';
  p.x = 1;
});
show(() => {
  const p = 'str';
  p[0] = 'c';
});
show(() => {
  const p = 'str';
  p.length = 1;
});
show(() => {
  (5).x = 1;
});
show(() => {
  o.a ??= 2;
  o.z ??= 2;
});
show(() => {
  o.a ||= 2;
  o.a &&= 2;
});
class A {
  #p = 1;
  static x = 1;
  constructor() {
    Object.freeze(this);
    this.y = 1;
  }
  get r() {
    return 1;
  }
  set() {
    this.r = 5;
  }
}
show(() => new A());
show(() => {
  A.prototype.set.call({ __proto__: A.prototype });
});
show(() => {
  const a = Object.freeze([1]);
  a[0] = 2;
});
show(() => {
  const a = Object.freeze([1]);
  a[1] = 2;
});
show(() => {
  const a = Object.freeze([1]);
  a.length = 2;
});
show(() => {
  undefined.foo = 1;
});
show(() => {
  null.foo = 1;
});
show(() => {
  o.q.r = 1;
});
show(() => {
  o.q[k] = 1;
});
show(() => {
  o.q.r = f();
});
show(() => {
  o.q.r += 1;
});
show(() => {
  o.q.r++;
});
show(() => {
  o.q.r.s = 1;
});
show(() => {
  o.q().r = 1;
});
show(() => {
  f().x.y = 1;
});
show(() => {
  f.name = 'x';
});
show(() => {
  Math.PI = 3;
});
show(() => {
  globalThis.undefined = 1;
});
