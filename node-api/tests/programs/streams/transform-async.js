const { Transform, Readable } = require('stream');
const t = new Transform({ objectMode: true, async transform(c, e, cb) { await null; cb(null, c * 2); } });
Readable.from([1, 2, 3]).pipe(t).on('data', (d) => console.log(d)).on('end', () => console.log('end'));
