const { Readable, Writable, Transform } = require('stream');
const r = new Readable({ autoDestroy: false, read() { this.push(null); } }); r.on('end', () => console.log('end')); r.on('close', () => console.log('never')); r.resume();
const w = new Writable({ autoDestroy: false, write(c, e, cb) { cb(String(c) === 'bad' ? new Error('bad') : null); } });
w.on('error', (e) => console.log('error', e.message, w.destroyed)); w.write('ok'); w.write('bad', (e) => console.log('cb', e.message)); console.log(w.write('more', (e) => console.log('cb more', e.message)));
setImmediate(() => { console.log(w.write('x', (e) => console.log('x', e && e.message))); console.log(w.destroyed, w.writable, r.destroyed); });
const t = new Transform({ autoDestroy: false, transform(c, e, cb) { cb(new Error('t')); } }); t.on('error', (e) => console.log(e.message)); t.write('x');
