const { inspect } = require('util');
for (const v of [1, 123, 1234, 1234567, -1234567.891234, 0.1234567, 1e21, 123456789n, -1234n, NaN, Infinity, [1000, 2000.5], { n: 10000 }]) console.log(inspect(v, { numericSeparator: true }));
