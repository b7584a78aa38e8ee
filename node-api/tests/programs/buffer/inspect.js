const util = require('util'); const buffer = require('buffer');
console.log(Buffer.alloc(0), Buffer.alloc(50), Buffer.alloc(51), Buffer.alloc(53, 1));
const b = Buffer.from('hi'); b.extra = 'x'; b[Symbol('s')] = 1; console.log(b, { b }, [b, [b]]);
class MyBuf extends Buffer { } console.log(util.inspect(Object.setPrototypeOf(Buffer.from('q'), MyBuf.prototype)));
buffer.INSPECT_MAX_BYTES = 2; console.log(Buffer.from('abcd')); buffer.INSPECT_MAX_BYTES = 50;
console.log(util.inspect(new Map([[Buffer.from('k'), Buffer.from('v')]])), Object.prototype.toString.call(b), JSON.stringify({ b: Buffer.from('z') }));
console.log(util.format('%s %o %j', b, Buffer.from('a').length, Buffer.from('a')), Object.keys(b), b.toJSON());
console.log(new Uint8Array(Buffer.from('ab')), Buffer.from('ab').buffer.constructor.name);
