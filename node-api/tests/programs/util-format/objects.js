const { format } = require('util'); const o = { a: { b: { c: { d: { e: { f: 1 } } } } }, arr: [1, 2] };
console.log(format('%o', o)); console.log(format('%O', o)); console.log(format('%o', [1, 2, { x: 1 }])); console.log(format('%O %o', 'str', 'str'), format('%o', 5), format('%O', null));
console.log(format('%o', () => {}), format('%o', new Map([[1, 2]])), format('%O', new Proxy({ a: 1 }, {})), format('%o', new Proxy({ a: 1 }, {})));
