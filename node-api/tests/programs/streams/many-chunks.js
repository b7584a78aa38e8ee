const { Readable, Transform, Writable } = require('stream');
let n = 0; let sum = 0; const r = new Readable({ objectMode: true, read() { this.push(n < 3000 ? n++ : null); } }); const t = new Transform({ objectMode: true, transform(x, e, cb) { cb(null, x * 2); } }); r.pipe(t).pipe(new Writable({ objectMode: true, write(x, e, cb) { sum += x; cb(); } })).on('finish', () => console.log(sum));
