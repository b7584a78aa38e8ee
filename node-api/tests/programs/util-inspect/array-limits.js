const { inspect } = require('util');
const a = [1, 2, 3, 4, 5];
for (const n of [0, 1, 2, 4, 5, 6, null, Infinity, -1]) console.log(inspect(a, { maxArrayLength: n }), inspect(new Set(a), { maxArrayLength: n }), inspect(new Map(a.map((x) => [x, x])), { maxArrayLength: n }));
console.log(inspect([1, , , 4, , 6], { maxArrayLength: 3 }), inspect(new Uint8Array(5), { maxArrayLength: 2 }), inspect('abcdef'.split(''), { maxArrayLength: 3 }));
console.log(new Set(Array.from({ length: 103 }, (_, i) => i)));
