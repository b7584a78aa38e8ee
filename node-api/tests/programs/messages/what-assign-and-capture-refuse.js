// Objects that let nothing be assigned, by `Object.assign` and by assignments, and those that take no stack.
'use strict';
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
};
class Shape {
  area() {}
  get name() {
    return 'shape';
  }
}
attempt(() => Object.assign(function named() {}, { name: 1 }));
attempt(() => Object.assign(class Square extends Shape {}, { prototype: 1 }));
attempt(() => Object.assign(new Shape(), { name: 1 }));
attempt(() =>
  Object.assign(
    {
      get x() {
        return 1;
      },
    },
    { x: 2 },
  ),
);
attempt(() => Object.assign(Object.freeze({ a: 1 }), { a: 2 }));
attempt(() => Object.assign(Object.freeze({}), { b: 2 }));
attempt(() => Object.assign(Object.freeze([1]), [2]));
attempt(() => Object.assign(Object.preventExtensions(new Shape()), { area: 1 }));
const sealed = Object.preventExtensions(new Shape());
attempt(() => {
  sealed.area = 1;
});
attempt(() => {
  sealed.name = 1;
});
const heir = Object.preventExtensions(Object.create({ y: 1 }));
attempt(() => {
  heir.y = 2;
});
attempt(() => {
  Object.preventExtensions([]).map = 1;
});
attempt(() => {
  Object.preventExtensions({}).toString = 1;
});
attempt(() => {
  Object.create(Object.freeze({ z: 1 })).z = 2;
});
attempt(() => Error.captureStackTrace(Object.freeze({})));
attempt(() => Error.captureStackTrace(5));
attempt(() => typeof Error.captureStackTrace(sealed));
// Numbers that are listed for bigints, and hints that are none.
attempt(() => new BigInt64Array([1n, 2.5]));
attempt(() => BigUint64Array.from([1n, 5]));
attempt(() => new BigInt64Array(1).fill(1));
attempt(() => new BigInt64Array([2n]).with(0, 1));
attempt(() => new Date(0)[Symbol.toPrimitive]('x'));
attempt(() => new Date(0)[Symbol.toPrimitive]());
attempt(() => Object.prototype.__defineGetter__.call({}, 'a', 5));
