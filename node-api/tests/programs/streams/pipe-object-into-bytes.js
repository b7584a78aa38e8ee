const { Readable, Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { console.log('w', String(c)); cb(); } });
w.on('error', (e) => console.log(e.code, e.message));
Readable.from(['ok', { no: 1 }, 'never']).pipe(w);
