const { Transform } = require('stream');
const t = new Transform({ readableHighWaterMark: 3, writableHighWaterMark: 4, transform(c, e, cb) { console.log('transform', String(c)); cb(null, String(c) + String(c)); } });
for (const c of ['ab', 'cd', 'ef', 'gh']) console.log(t.write(c, () => console.log('cb', c)), t.writableLength, t.readableLength);
setImmediate(() => { console.log(String(t.read()), t.writableLength, t.readableLength); setImmediate(() => { t.on('data', (d) => console.log('data', String(d))); t.end(); t.on('end', () => console.log('end')); }); });
