// Maps and sets whose classes iterate in a way of their own are shown as they iterate, as far as their `size` goes.
const { inspect } = require('util');
class Ordered extends Map {
  *[Symbol.iterator]() {
    yield* [...super.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
console.log(
  new Ordered([
    ['b', { x: [1, { y: {} }] }],
    ['a', 2],
  ]),
  [
    new Ordered([
      [2, 'x'],
      [1, 'y'],
    ]),
  ],
  new Ordered(),
);
class Recent extends Map {
  get size() {
    return 2;
  }
  *entries() {
    yield ['never', 1];
  }
}
console.log(
  new Recent([
    [1, 2],
    [3, 4],
    [5, 6],
  ]),
);
class Short extends Set {
  [Symbol.iterator]() {
    const values = super.values();
    let given = 0;
    return {
      next: () => (given++ < 2 ? values.next() : { done: true, value: 9 }),
      return() {
        console.log('returned');
        return {};
      },
    };
  }
}
console.log(new Short([1, 2, 3]), inspect(new Short([1, 2, 3]), { maxArrayLength: 1 }));
class Big extends Set {
  get size() {
    return 150;
  }
}
console.log(new Big([1, 2]), inspect(new Big([1, 2]), { maxArrayLength: 1 }));
class Upper extends Map {
  *[Symbol.iterator]() {
    for (const [key, value] of super[Symbol.iterator]()) yield [key.toUpperCase(), value, 'extra'];
    yield 'zz';
  }
}
console.log(
  new Upper([['k', 1]]),
  new Upper([['k', 1]]).entries(),
  inspect(new Upper([['k', 1]]), { showHidden: true }),
);
class Failing extends Map {
  *[Symbol.iterator]() {
    throw new RangeError('no items');
  }
}
class Wrong extends Set {
  [Symbol.iterator]() {
    return 5;
  }
}
for (const value of [new Failing([[1, 2]]), new Wrong([1])]) {
  try {
    console.log(value);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
const own = Object.assign(new Map([[1, 2]]), { [Symbol.iterator]: () => [[7, 8]].values() });
console.log(own, Object.setPrototypeOf(new Map([[1, 2]]), null));
