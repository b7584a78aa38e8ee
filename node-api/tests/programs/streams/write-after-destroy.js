const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); } });
w.on('error', (e) => console.log('error', e.code));
w.destroy();
console.log(w.write('x', (e) => console.log('cb', e.code, e.message)));
w.end((e) => console.log('end', e.code, e.message));
w.on('close', () => console.log('close'));
