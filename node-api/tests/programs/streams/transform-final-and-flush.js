const { Transform } = require('stream');
const t = new Transform({ transform(c, e, cb) { cb(); }, final(cb) { console.log('final'); cb(); }, flush(cb) { console.log('flush'); cb(null, 'flushed'); } });
for (const e of ['prefinish', 'data', 'end', 'finish', 'close']) t.on(e, (v) => console.log(e, v && String(v))); t.end('x');
