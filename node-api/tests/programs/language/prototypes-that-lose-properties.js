// What is read, written and called through a prototype that has lost a property, or got an accessor for it, meanwhile.
const attempt = (f) => {
  try {
    return f();
  } catch (e) {
    return `${e.name}: ${e.message}`;
  }
};
class A {
  hi() {
    return 'hi';
  }
  there() {
    return 'there';
  }
}
const a = new A();
const call = (o) => attempt(() => o.hi());
const other = (o) => attempt(() => o.there());
console.log(call(a), call(a), other(a), other(a));
const saved = A.prototype.hi;
A.prototype.hi = () => 'mock';
console.log(call(a));
delete A.prototype.hi;
console.log(call(a), other(a));
A.prototype.hi = saved;
console.log(call(a), other(a));

const base = { a: 1, b: 2 };
const o = Object.create(base);
const show = (o) => `${o.a} ${o.b} ${o?.a}`;
console.log(show(o));
console.log(show(o));
delete base.a;
console.log(show(o));
base.a = 3;
console.log(show(o));
Object.defineProperty(base, 'b', { get: () => 'got' });
console.log(show(o));

// Built-in prototypes, as a test's mock leaves them.
const up = (s) => s.shout?.() ?? 'none';
String.prototype.shout = function () {
  return this + '!';
};
console.log(up('a'), up('b'));
delete String.prototype.shout;
console.log(up('c'));
Array.prototype.last = function () {
  return this.at(-1);
};
const last = (list) => (list.last ? list.last() : 'no');
console.log(last([1]), last([2]));
delete Array.prototype.last;
console.log(last([3]));

// A setter that goes away, and one that comes.
class Box {
  #value = 0;
  get value() {
    return this.#value;
  }
  set value(v) {
    this.#value = v * 10;
  }
}
const put = (box, v) => {
  box.value = v;
  return [box.value, Object.keys(box).join()];
};
const box = new Box();
console.log(put(box, 1), put(box, 2));
Reflect.deleteProperty(Box.prototype, 'value');
console.log(put(box, 3), put(new Box(), 4));
Object.defineProperty(Box.prototype, 'value', { get: () => 'fixed', set() {}, configurable: true });
console.log(put(new Box(), 5), put(box, 6));

// A `length` that is written, here too.
const list = [1, 2, 3];
for (const n of [2, 1, 3]) {
  list.length = n;
  console.log(list);
}
