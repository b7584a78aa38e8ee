const { Readable, Writable } = require('stream');
const w = new Writable({ write() { throw new Error('in _write'); } });
w.on('error', (e) => console.log('error', e.message)); w.on('close', () => console.log('close'));
const r = Readable.from(['a', 'b'], { objectMode: false });
r.pipe(w); r.on('end', () => console.log('end'));
