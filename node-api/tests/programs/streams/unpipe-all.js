const { Readable, PassThrough } = require('stream');
const r = new Readable({ read() {} }); const a = new PassThrough(); const b = new PassThrough();
for (const [n, s] of [['a', a], ['b', b]]) s.on('unpipe', (src, info) => console.log(n, src === r, info));
r.pipe(a); r.pipe(b); r.on('pause', () => console.log('pause'));
console.log(r.unpipe() === r, r.readableFlowing, r.unpipe(a) === r, r.unpipe() === r);
r.unpipe({});
