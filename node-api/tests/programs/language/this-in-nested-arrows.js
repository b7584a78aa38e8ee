// `this`, `super`, `new.target` and `arguments` of a function that arrow functions within arrow functions use.
function A() {
  return eval('() => () => this.v');
}
console.log(A.call({ v: 1 })()());
function B() {
  return () => eval('this.v');
}
console.log(B.call({ v: 2 })());
function C() {
  return () => () => eval('this.v');
}
console.log(C.call({ v: 3 })()());
function D(a = () => () => this.v) {
  return a()();
}
console.log(D.call({ v: 4 }));
function E(a = (b = () => this.v) => b()) {
  return a();
}
console.log(E.call({ v: 5 }));
class P {
  constructor() {
    this.v = 6;
  }
  m() {
    return 'pm' + this.v;
  }
}
class Q extends P {
  f = () => () => this.v;
  #p = () => () => () => this.v;
  static s = () => () => this.name;
  static {
    this.t = () => () => this.name;
  }
  constructor() {
    const go = () => () => super();
    go()();
    this.k = () => () => this.v;
  }
  n() {
    return () => () => super.m();
  }
  async o() {
    return await (async () => (async () => this.v)())();
  }
  *g() {
    yield () => () => this.v;
  }
  async *h() {
    for await (const x of [1, 2]) yield (() => (() => this.v + x)())();
  }
  get q() {
    return [1, 2].map((a) => [3].flatMap((b) => [a, b, this.v]));
  }
  set r(x) {
    [x].forEach((y) =>
      [y].forEach((z) => {
        this.v = z;
      }),
    );
  }
  p() {
    return this.#p()()();
  }
  [(() => (() => 'comp')())()]() {
    return (() => (() => this.v)())();
  }
}
const q = new Q();
console.log(q.f()(), q.p(), Q.s()(), Q.t()(), q.k()(), q.n()()(), q.g().next().value()(), q.q, q.comp());
q.r = 9;
console.log(q.v);
q.o().then(console.log);
(async () => {
  for await (const x of q.h()) console.log(x);
})();
const o = {
  v: 7,
  m: function () {
    return () => ({
      x: () => this.v,
      y() {
        return () => () => this.z;
      },
      z: 8,
    });
  },
  async a() {
    return Promise.all([1, 2].map(async (n) => [n].map((m) => this.v + m)[0]));
  },
};
console.log(o.m()().x(), o.m()().y()()());
o.a().then(console.log);
console.log(
  (
    () => () =>
      this
  )()() === module.exports,
  (
    () => () => () =>
      this === exports
  )()()(),
);
function N() {
  return () => () => () => [new.target, arguments.length, this.constructor === N];
}
console.log(new N(1, 2)()()());
const memo = (fn) => {
  const c = new Map();
  return (...a) => {
    if (!c.has(a[0])) c.set(a[0], fn.apply(this, a));
    return c.get(a[0]);
  };
};
console.log(
  memo(function (x) {
    return [x, this === module.exports];
  })(1),
);
function T() {
  class X {
    [(() => (() => this.v)())()]() {
      return 1;
    }
    f = (() => (() => this.constructor.name)())();
  }
  return new X();
}
console.log(Object.getOwnPropertyNames(Object.getPrototypeOf(T.call({ v: 'hey' }))), T.call({ v: 'hey' }).f);
function U() {
  try {
    throw 1;
  } catch {
    return () => {
      for (const a of [1]) {
        return () => {
          {
            let z = a;
            return () => this.v + z;
          }
        };
      }
    };
  }
}
console.log(U.call({ v: 1 })()()());
function V() {
  'use strict';
  return () => () => this;
}
console.log(V()()(), V.call(1)()());
function W() {
  return () => () => typeof this;
}
console.log(W()()(), W.call(1)()());
