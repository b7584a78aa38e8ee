// Names of methods that functions compute, in the order in which they stand.
const names = ['x', 'y'];
class A {
  static z = 1;
  [names.map((name) => name.toUpperCase()).join('')]() {
    return super.toString();
  }
  static [(() => 'made')()]() {
    return 'static';
  }
  get [(function () {
    return 'got';
  })()]() {
    return 5;
  }
  async [`a${names.filter((name) => name > 'x')}`]() {}
  *[Symbol.iterator]() {
    yield this.got;
  }
}
console.log(Object.getOwnPropertyNames(A.prototype), Object.getOwnPropertyNames(A), [...new A()]);
console.log(A.made(), new A().XY(), A);
const order = [];
const key = (name) => (order.push(name), name);
const B = class {
  [key('one')]() {}
  [[1].map(() => key('two'))[0]]() {}
  [key('three')] = order.push('field');
  static [[1].map(() => key('four'))[0]]() {}
};
console.log(order, B.name, new B());
console.log(String(A).split('\n')[2]);
try {
  class C {
    [(() => {
      throw new Error('no name');
    })()]() {}
  }
} catch (e) {
  console.log(
    e.message,
    e.stack
      .split('\n')
      .slice(1, 3)
      .map((line) =>
        line
          .match(/at (.*?)\(?\/.*?(:\d+:\d+)/)
          .slice(1)
          .join(''),
      ),
  );
}
