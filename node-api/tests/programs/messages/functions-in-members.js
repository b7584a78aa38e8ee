// A function that is assigned to a member is named after the path that leads there.
const at = (error) =>
  console.log(
    error.stack
      .split('\n')
      .slice(1, 4)
      .filter((line) => !line.includes('node:internal/modules'))
      .map((line) => line.replace(/\(?[^ (]*[\\/]programs?[\\/]?|\(?[^ (]*[\\/]/, '').trim())
      .join(' < '),
  );
function Person() {}
Person.prototype.greet = function () {
  at(new Error('x'));
};
Person.prototype.hi = () => {
  at(new Error('x'));
};
Person.make = function () {
  at(new Error('x'));
};
function Student() {}
Student.prototype = Object.create(Person.prototype);
Student.prototype.constructor = Student;
new Person().greet();
new Person().hi();
Person.make();
new Student().greet();
const { greet } = new Person();
greet();
exports.f = function () {
  at(new Error('x'));
};
exports.f();
module.exports.g = function () {
  at(new Error('x'));
};
module.exports.g();
module.exports.h = () => {
  at(new Error('x'));
};
module.exports.h();
const { f } = exports;
f();
const obj = {};
obj.handler = function () {
  at(new Error('x'));
};
obj.handler();
obj.arrow = () => {
  at(new Error('x'));
};
obj.arrow();
obj.a = {};
obj.a.b = function () {
  at(new Error('x'));
};
obj.a.b();
obj['k e y'] = function () {
  at(new Error('x'));
};
obj['k e y']();
obj['key'] = function () {
  at(new Error('x'));
};
obj.key();
globalThis.gf = function () {
  at(new Error('x'));
};
gf();
globalThis.gf();
class T {
  constructor() {
    this.m = function () {
      at(new Error('x'));
    };
    this.n = () => {
      at(new Error('x'));
    };
  }
}
new T().m();
new T().n();
(function () {
  at(new Error('x'));
})();
(() => {
  at(new Error('x'));
})();
(function iife() {
  at(new Error('x'));
})();
class S {
  static sm = function () {
    at(new Error('x'));
  };
  f1 = function () {
    at(new Error('x'));
  };
  f2 = () => {
    at(new Error('x'));
  };
  #p() {
    at(new Error('x'));
  }
  callp() {
    this.#p();
  }
}
S.sm();
new S().f1();
new S().f2();
new S().callp();
new Proxy(obj, {}).handler();
const getter = {
  get v() {
    at(new Error('x'));
    return 1;
  },
  set v(q) {
    at(new Error('x'));
  },
};
getter.v;
getter.v = 1;
Object.defineProperty(obj, 'dp', {
  get() {
    at(new Error('x'));
  },
});
obj.dp;
for (const q of {
  *[Symbol.iterator]() {
    at(new Error('x'));
  },
});
function uses() {
  at(new Error(String(typeof this)));
}
uses();
obj.uses = uses;
obj.uses();
uses.call(new T());
uses.apply(5);
uses.bind(obj)();
