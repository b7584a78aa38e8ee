const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(new Error('now')); } });
w.on('error', (e) => console.log('error', e.message)); w.on('close', () => console.log('close')); console.log(w.write('x', (e) => console.log('cb', e.message)), w.writable, w.errored.message, w.destroyed); process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('micro'));
