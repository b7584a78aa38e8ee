const { Writable, Readable } = require('stream');
for (const v of [0, '', false, null, undefined]) { const w = new Writable({ write(c, e, cb) { cb(v); } }); w.write('x', (e) => console.log('cb', e)); w.on('error', (e) => console.log('error', e)); }
for (const v of ['text', 5, true]) { const r = new Readable({ read() {} }); r.on('error', (e) => console.log('error', e)); r.destroy(v); }
