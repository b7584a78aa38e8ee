// Where V8 finds classes that cannot be made, and constructors that return without `this`.
const m = (f) => {
  try {
    f();
  } catch (e) {
    const calls = e.stack.split('\n').slice(1, 3);
    console.log(e.message, calls.map((line) => line.trim().replace(/\(?\/.*\.js/, '')).join(' '));
  }
};
const g = () => 1;
m(() => {
  const y = g();
  class A extends 5 {}
});
m(() => {
  const y = 'text';
  class A extends ({}) {}
});
m(() => {
  return class extends (() => 1) {};
});
class Base {}
class Empty extends Base {
  constructor() {}
}
m(() => new Empty());
class Calls extends Base {
  constructor() {
    g(1, g());
  }
}
m(() => new Calls());
class Declares extends Base {
  constructor(x) {
    const y = x;
  }
}
m(() => new Declares());
class Returns extends Base {
  constructor() {
    return;
  }
}
m(() => new Returns());
class Reads extends Base {
  constructor() {
    super.read();
  }
}
m(() => new Reads());
m(() => {
  const X = class {
    static {
      throw new Error('static');
    }
  };
});
m(() => {
  const o = {
    X: class {
      static y = null.x;
    },
  };
});
m(() => class Named {}());
m(
  () =>
    new (function () {
      throw new Error('constructs');
    })(),
);
const o = {
  make: function () {
    throw new Error('made');
  },
};
m(() => new o.make());
m(() => {
  for (const x of new Base()) console.log(x);
});
m(() => console.log([...new Base()]));
m(() => {
  for (const x of [...undefined]) console.log(x);
});
m(() => {
  const u = undefined;
  const [x] = [...u];
});
m(() => {
  const k = 'a';
  let u;
  console.log(u[`id-${k}`]);
});
