const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(new Error('disk full')); } });
w.write('x', (e) => console.log('callback', e.message));
setTimeout(() => console.log('never'), 10);
