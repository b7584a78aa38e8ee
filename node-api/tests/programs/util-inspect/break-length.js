const { inspect } = require('util');
const o = { a: 1, b: 'two', c: [3, 4], d: { e: 5 } };
for (const breakLength of [1, 10, 20, 30, 40, 60, 80, 120, Infinity]) console.log(breakLength, inspect(o, { breakLength }), inspect(o, { breakLength, compact: true }));
console.log(inspect({ t: 'a\nb', u: 1 }, { breakLength: Infinity }), inspect('x'.repeat(120), { breakLength: Infinity }));
