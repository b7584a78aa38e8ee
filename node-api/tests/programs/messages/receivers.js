// A call in a stack is named after what it is made on, not after the class that declares the method.
const at = (error) =>
  console.log(
    error.stack
      .split('\n')
      .slice(1, 4)
      .filter((line) => !line.includes('node:internal/modules'))
      .map((line) => line.replace(/\(?[^ (]*[\\/]programs?[\\/]?|\(?[^ (]*[\\/]/, '').trim())
      .join(' < '),
  );
class Animal {
  constructor(name) {
    this.name = name;
  }
  speak() {
    at(new Error('speak'));
    return this.noise();
  }
  noise() {
    throw new Error('no noise');
  }
  static make() {
    at(new Error('make'));
    return new this('x');
  }
  get sound() {
    at(new Error('sound'));
    return 1;
  }
  async later() {
    await null;
    at(new Error('later'));
  }
  *gen() {
    at(new Error('gen'));
    yield 1;
    at(new Error('gen2'));
  }
  cb() {
    [1].forEach(function () {
      at(new Error('cb'));
    });
    [1].forEach(() => at(new Error('arrow')));
  }
  greet() {
    return this.name;
  }
}
class Dog extends Animal {
  constructor() {
    super('d');
  }
}
const d = new Dog();
try {
  d.speak();
} catch (e) {
  at(e);
}
try {
  Dog.make();
} catch (e) {
  at(e);
}
const { greet, speak } = d;
try {
  greet();
} catch (e) {
  at(e);
}
try {
  setTimeout(greet, 1);
} catch (e) {
  at(e);
}
const o = {
  f() {
    at(new Error('f'));
  },
  g: function () {
    at(new Error('g'));
  },
  h: () => at(new Error('h')),
  n: {
    m() {
      at(new Error('m'));
    },
  },
};
o.f();
o.g();
o.h();
o.n.m();
const { f, g, h } = o;
const c = Object.create(o);
c.f();
class X {}
Object.assign(X.prototype, {
  mix() {
    at(new Error('mix'));
  },
});
new X().mix();
X.prototype.later = function () {
  at(new Error('later'));
};
new X().later();
function Old() {}
Old.prototype.m = function () {
  at(new Error('old'));
};
new Old().m();
o.f.call(5);
o.f.call('s');
o.f.call(null);
new (class extends Animal {
  noise() {
    at(new Error('anon'));
  }
})().noise();
const inst = new (class Foo {
  run = () => at(new Error('run'));
  go() {
    this.run();
  }
})();
inst.go();
[1].map(d.speak.bind(d)).length;
d.sound;
d.later();
d.cb();
f();
g();
