const { inspect } = require('util');
const o = { b: 2, a: { d: 1, c: 2 }, 10: 'x', 9: 'y', [Symbol('s')]: 1 };
console.log(inspect(o, { sorted: true }), inspect(o, { sorted: (x, y) => (x < y ? 1 : -1) }));
console.log(inspect(new Set([3, 1, 2]), { sorted: true }), inspect(new Map([['b', 1], ['a', 2]]), { sorted: true }), inspect(Object.assign([3, 1, 2], { z: 1, y: 2 }), { sorted: true }));
