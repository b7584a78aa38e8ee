const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); } });
w.on('finish', () => { console.log('finish'); w.destroy(new Error('late')); });
w.on('error', (e) => console.log('error', e.message));
w.on('close', () => console.log('close', w.writableFinished, w.errored && w.errored.message));
w.end('x');
