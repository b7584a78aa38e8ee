// Methods of the language in a stack: each is named after the class of what it was called on.
const stack = (run) => {
  try {
    console.log(run());
  } catch (error) {
    const frames = error.stack.split('\n').filter((line) => line.includes('<anonymous>)'));
    console.log(`${error.name}: ${error.message}`, frames.map((line) => line.trim()).slice(0, 2));
  }
};
class Table extends Map {}
class Bytes extends Uint8Array {}
const bytes = new Uint8Array(2);
stack(() => new Map().forEach(1));
stack(() => new Map([[1, 2]]).forEach(() => undefined.x));
stack(() => new Table([[1, 2]]).forEach(() => undefined.x));
stack(() => new Set([1]).forEach((item) => item.x.y));
stack(() => bytes.map(() => null.x));
stack(() => bytes.map(5));
stack(() => bytes.forEach(5));
stack(() => new Bytes(2).reduce((sum, byte) => byte.x.y));
stack(() => Buffer.alloc(2).forEach(() => null.x));
stack(() => bytes.set([1, 2, 3]));
stack(() => bytes.with(5, 1));
stack(() => [1].with(5, 1));
stack(() => new WeakSet().add(1));
stack(() => new WeakMap().set('a', 1));
stack(() => new WeakSet([1]));
stack(() => new WeakMap([['a', 1]]));
stack(() => [1].values().take(-1));
stack(() => new Map([[1, 2]]).keys().drop(-1));
stack(() =>
  [1]
    .values()
    .map(() => null.x)
    .next(),
);
stack(() => [1].values().forEach(() => null.x));
stack(() => new Set([1]).union(1));
stack(() => new Set([1]).union({ size: -1, has() {}, keys() {} }));
stack(() => new Set([1]).isSubsetOf({ size: 1, has: 1 }));
