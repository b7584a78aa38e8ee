const { format } = require('util');
for (const v of [42, '42', '42abc', 'abc', 1.9, -1.9, -0, 10n, true, null, undefined, [], [5], {}, Symbol('s'), '0x10', '1e3', Infinity, '', new Date(5), { valueOf() { return 7; } }, 1e21, '  12  ']) console.log(format('%d|%i|%f', v, v, v));
