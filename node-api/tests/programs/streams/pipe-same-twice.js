const { Readable, PassThrough } = require('stream');
const r = new Readable({ read() {} }); const p = new PassThrough();
r.pipe(p); r.pipe(p);
p.on('data', (d) => console.log(String(d))); p.on('end', () => console.log('end'));
r.push('once'); console.log(r._readableState.pipes.length);
setImmediate(() => { r.unpipe(p); console.log(r._readableState.pipes.length); r.push('again'); r.push(null); });
