const { pipeline, Readable, Writable } = require('stream');
const r = new Readable({ read() {} }); const w = new Writable({ write(c, e, cb) { cb(); } });
pipeline(r, w, (e) => console.log(e.code, e.message, r.destroyed, w.destroyed)); r.push('x'); setImmediate(() => w.destroy());
const r2 = new Readable({ read() {} }); const w2 = new Writable({ write(c, e, cb) { cb(); } }); w2.on('error', (e) => console.log('w2', e.code));
pipeline(r2, w2, (e) => console.log('2', e.code, w2.destroyed)); setImmediate(() => r2.destroy());
