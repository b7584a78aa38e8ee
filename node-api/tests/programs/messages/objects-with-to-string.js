// An object whose `toString` is its own is shown by its tag, any other by the name of its class.
'use strict';
const attempt = (action) => {
  try {
    action();
  } catch (error) {
    console.log(error.message);
  }
};
class Named {
  get p() {
    return 1;
  }
}
class Shown extends Named {
  toString() {
    return 'text';
  }
}
for (const object of [
  new Named(),
  new Shown(),
  {
    get p() {
      return 1;
    },
  },
  {
    toString() {},
    get p() {
      return 1;
    },
  },
]) {
  attempt(() => (object.p = 1));
}
for (const object of [
  { a: 1 },
  { a: 1, toString() {} },
  { a: 1, [Symbol.toStringTag]: 'T' },
  { a: 1, toString() {}, [Symbol.toStringTag]: 'T' },
  Object.assign([], { a: 1 }),
]) {
  Object.freeze(object);
  attempt(() => (object.a = 2));
}
attempt(() => (new URL('http://a/').origin = 'x'));
attempt(() => Map.prototype.get.call(new Shown()));
attempt(() => new Promise(new Shown()));
attempt(() => [1].map(new Shown()));
