// Of methods of the same name, the one is meant that the call names.
const m = (f) => {
  try {
    f();
  } catch (e) {
    console.log(e.message, e.stack.split('\n')[1].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
class A {
  static create({ id }) {
    return id;
  }
  make({ first }) {
    return first;
  }
}
class B {
  static create({ name }) {
    return name;
  }
  make({ second }) {
    return second;
  }
}
const one = {
  run({ x }) {
    return x;
  },
};
const two = {
  run({ y }) {
    return y;
  },
};
const a = new A();
const b = new B();
m(() => A.create());
m(() => B.create());
m(() => a.make());
m(() => b.make());
m(() => one.run());
m(() => two.run());
m(
  () =>
    new (class {
      constructor({ z }) {
        this.z = z;
      }
    })(),
);
