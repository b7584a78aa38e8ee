const { inspect } = require('util');
const o = { a: 1, b: [1, 2, { c: 3 }], d: { e: { f: { g: 1 } } }, s: 'text' };
for (const compact of [true, false, 0, 1, 2, 3, 4]) console.log(compact, inspect(o, { compact, depth: 5 }));
for (const compact of [true, false, 1]) console.log(inspect({ k: 'x'.repeat(50), l: ['y'.repeat(50)], m: { n: 'z'.repeat(40) } }, { compact }));
console.log(inspect([1, 2, 3, 4, 5, 6, 7, 8, 9], { compact: false }), inspect([1, 2, 3, 4, 5, 6, 7, 8, 9], { compact: true }), inspect({}, { compact: false }), inspect([], { compact: true }));
