const { inspect } = require('util');
const o = { l1: { l2: { l3: { l4: { l5: 'deep' } } } } };
for (const depth of [-1, 0, 1, 2, 3, 10, null, Infinity, undefined]) console.log(String(depth), inspect(o, { depth }));
console.log(inspect(o, false, 1), inspect(o, false, null), inspect([[[]]], { depth: 0 }), inspect(new Map([[{}, {}]]), { depth: 0 }), inspect([[1]], { depth: 0 }));
