console.log(['x'.repeat(100)], { k: 'line one\nline two\n'.repeat(6) });
console.log({ short: 'a\nb', text: 'first line that is rather long\nsecond line that is long as well\nthird' });
console.log(['a'.repeat(15) + '\n' + 'b'.repeat(80)]);
const { inspect } = require('util');
console.log(inspect('x'.repeat(30), { maxStringLength: 10 }), inspect('xy', { maxStringLength: 1 }), inspect('xyz', { maxStringLength: 0 }), inspect('x'.repeat(10001)).length, inspect('x'.repeat(10001), { maxStringLength: null }).length);
