const { inspect } = require('util');
for (const v of [1, -0, 0, 1.5, 1e21, 1e-7, NaN, -Infinity, 10n, -5n, 'a', true, null, undefined, Symbol('x'), Symbol(), Symbol('')]) console.log(inspect(v));
console.log(-0, [-0], { z: -0 }, 0.1 + 0.2, 123456789012345680000, 5e-324);
