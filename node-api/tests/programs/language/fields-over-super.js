// What fields with computed keys, and the fields beside them, find in `super`.
const key = 'c';
class A {
  static get w() {
    return 'static';
  }
  get w() {
    return `of ${this.constructor.name}`;
  }
  m(...given) {
    return ['m', ...given];
  }
}
class B extends A {
  get w() {
    return 'own';
  }
  [key] = super.w;
  [key + 1] = super.m(1, this.w);
  d = super.w;
  e = (() => super.m(2))();
  f = () => super.w;
  static [key] = super.w;
  m() {
    return 'not this';
  }
}
const b = new B();
console.log(b, b.f(), B.c);
