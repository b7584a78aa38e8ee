// Without a prototype an object is named by its own tag, if it has one that is plain data.
const { inspect } = require('util');
const bare = (object) => Object.setPrototypeOf(object, null);
console.log(bare({ [Symbol.toStringTag]: 'Tagged', a: 1 }), bare({ a: 1 }));
console.log({ __proto__: null, [Symbol.toStringTag]: 'Other' }, { __proto__: null, [Symbol.toStringTag]: 5 });
class Base {
  a = 1;
}
class Tagged extends Base {
  [Symbol.toStringTag] = 'FromField';
}
console.log(bare(new Tagged()));
console.log(inspect([bare({ [Symbol.toStringTag]: 'Deep', x: { y: 1 } })], { depth: 0 }));
