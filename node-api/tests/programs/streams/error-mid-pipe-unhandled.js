const { Readable, Writable } = require('stream');
const r = Readable.from(['a', 'b', 'c']);
const w = new Writable({ objectMode: true, write(c, e, cb) { console.log(c); cb(c === 'b' ? new Error('cannot take b') : null); } });
w.on('close', () => console.log('close'));
r.pipe(w);
process.on('exit', (code) => console.log('exit', code, r.destroyed));
