const { Readable, Writable } = require('stream');
const w = new Writable({ highWaterMark: 1, write(c, e, cb) { console.log('w', String(c)); setTimeout(cb, 2); } });
w.write('full'); console.log(w.writableNeedDrain);
const r = Readable.from(['x', 'y'], { objectMode: false });
r.pipe(w); console.log(r.readableFlowing, r.isPaused());
r.on('resume', () => console.log('resume')); w.on('finish', () => console.log('finish'));
