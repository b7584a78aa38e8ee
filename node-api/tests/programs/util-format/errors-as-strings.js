const { format } = require('util'); class E2 extends Error {} class E3 extends Error { toString() { return 'E3 string'; } }
for (const e of [new Error('m'), new E2('sub'), new E3('x'), Object.assign(new Error('p'), { code: 1 })]) console.log(format('%s', e).split('\n')[0]);
const bare = new Error('bare'); bare.stack = undefined; console.log(format('%s|%s', bare, bare.message), format('[%s]', bare));
