const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); cb(); } });
w.on('error', (e) => console.log(e.code, e.message));
w.write('x', (e) => console.log('cb', e));
w.on('close', () => console.log('close'));
const a = new Writable({ write(c, e, cb) { setImmediate(cb); setImmediate(cb); } });
a.on('error', (e) => console.log('a', e.code));
a.write('x'); a.write('y');
