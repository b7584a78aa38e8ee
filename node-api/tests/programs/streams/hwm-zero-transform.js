const { Transform, Readable } = require('stream');
const t = new Transform({ highWaterMark: 0, transform(c, e, cb) { console.log('t', String(c)); cb(null, c); } });
console.log(t.readableHighWaterMark, t.writableHighWaterMark);
t.on('data', (d) => console.log('data', String(d)));
t.on('end', () => console.log('end'));
Readable.from(['1', '2', '3']).pipe(t);
