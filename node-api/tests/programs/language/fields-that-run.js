// Values of fields that change their class, register the instance or count: the order and the names of all of them.
class Shape {
  static count = 0;
  static #made = 0;
  #id = ++Shape.count;
  name = 'x';
  made = Shape.#made++;
  list = [];
  fn = () => this.#id;
  ['a' + 1]() {}
  get id() {
    return this.#id;
  }
  static get total() {
    return Shape.#made;
  }
}
console.log(new Shape(), new Shape().id, Shape.count, Shape.total, new Shape().fn.name, Shape.length, Shape.name);
class B extends Shape {
  z = register(this);
  y = this.z + 1;
  empty;
  #p = class {};
  q = function () {};
  'quoted key' = (B.k = 5);
  7 = 'seven';
  p() {
    return this.#p.name;
  }
}
function register(o) {
  B.last = Object.keys(o);
  return B.last.length;
}
const b = new B();
console.log(b, B.last, b.p(), b.q.name, B.k, B.length);
class C extends B {
  constructor(x) {
    const go = () => super(x);
    go();
    console.log('in', this.w, this.x);
    this.x = x;
  }
  w = (C.n = (C.n ?? 0) + 1);
  x;
}
console.log(new C(4), C.n);
class D {
  constructor(a, b = 2) {
    console.log(this.v, a, b);
  }
  v = Date.now() > 0;
  static s = D.name;
  static {
    D.t = this.s;
  }
}
new D(1);
console.log(D.length, D.t, D.toString().length, Object.getOwnPropertyNames(D.prototype));
class E {
  self = E.all.add(this) && 1;
  static all = new Set();
}
new E();
new E();
console.log(E.all.size, E.all);
const F = class {
  id = F.next();
  static n = 0;
  static next() {
    return this.n++;
  }
};
console.log(new F().id, new F().id, F.n);
class G {
  a = (this.b = 1);
  c = this.b + 1;
  static of() {
    return new this();
  }
}
console.log(G.of());
class H {
  x = (this.constructor.tag = 'set');
}
new H();
console.log(H.tag);
class I extends Array {
  extra = (I.made = 1);
}
console.log(new I(3), I.from([1]));
class J {
  #a = (J.q = 1);
  has(o) {
    return #a in o;
  }
}
console.log(new J().has(new J()), new J().has({}));
console.log(Object.getOwnPropertyNames(new B()));
class Odd {
  __proto__ = function () {};
  value = register(this);
}
console.log(Object.keys(new Odd()), new Odd().__proto__.name);
