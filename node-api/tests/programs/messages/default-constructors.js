// A default constructor is a frame where `new` calls it; `super()` goes past it.
const at = (error) =>
  console.log(
    error.stack
      .split('\n')
      .slice(1, 4)
      .filter((line) => !line.includes('node:internal/modules'))
      .map((line) => line.replace(/\(?[^ (]*[\\/]programs?[\\/]?|\(?[^ (]*[\\/]/, '').trim())
      .join(' < '),
  );
class Base {
  constructor() {
    at(new Error('base'));
  }
}
class Mid extends Base {}
class Low extends Mid {}
class Exp extends Low {
  constructor() {
    super();
  }
}
new Mid();
new Low();
new Exp();
class E1 extends Error {}
class E2 extends E1 {}
class E3 extends E2 {
  constructor(m) {
    super(m);
  }
}
class E4 extends E3 {}
const make = (C) => new C('m');
at(make(E1));
at(make(E2));
at(make(E3));
at(make(E4));
class F {
  x = at(new Error('field'));
}
new F();
class G extends F {}
new G();
const An = class extends Base {};
new An();
