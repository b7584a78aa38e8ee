const { pipeline, Readable, Transform, Writable } = require('stream');
const out = [];
const w = new Writable({ write(c, e, cb) { out.push(String(c)); cb(); } });
const last = pipeline(Readable.from(['a', 'b']), new Transform({ writableObjectMode: true, transform(c, e, cb) { cb(null, c + c); } }), w, (err) => console.log('done', err, out, w.destroyed));
console.log(last === w);
w.on('finish', () => console.log('finish')); w.on('close', () => console.log('close'));
