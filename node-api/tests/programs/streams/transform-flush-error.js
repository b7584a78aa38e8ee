const { Transform } = require('stream');
const t = new Transform({ transform(c, e, cb) { cb(null, c); }, flush(cb) { console.log('flush'); cb(new Error('flush failed')); } });
for (const e of ['data', 'end', 'finish', 'close', 'error']) t.on(e, (v) => console.log(e, v && (v.message || String(v)))); t.end('x', (e) => console.log('end cb', e && e.message));
