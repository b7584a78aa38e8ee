const { Readable, Writable } = require('stream');
let n = 0;
const r = new Readable({ highWaterMark: 6, read() { setImmediate(() => { console.log('push', n); this.push(n < 6 ? 'abc' : null); n++; }); } });
const w = new Writable({ highWaterMark: 5, write(c, e, cb) { console.log('write', c.length); process.nextTick(cb); } });
for (const e of ['pipe', 'unpipe', 'drain', 'finish', 'close']) w.on(e, (s) => console.log('w', e, s === r));
for (const e of ['pause', 'resume', 'end', 'close', 'data']) r.on(e, () => console.log('r', e));
console.log(r.pipe(w) === w);
process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('micro'));
