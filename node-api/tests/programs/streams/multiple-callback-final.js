const { Writable, Transform } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); }, final(cb) { cb(); cb(); } });
w.on('error', (e) => console.log(e.code)); w.on('finish', () => console.log('finish')); w.on('close', () => console.log('close'));
w.end();
const t = new Transform({ transform(c, e, cb) { cb(null, c); cb(null, c); } });
t.on('error', (e) => console.log('t', e.code)); t.write('x');
