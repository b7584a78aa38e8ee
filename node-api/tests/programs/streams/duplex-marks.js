const { Duplex, Transform } = require('stream');
const d = new Duplex({ readableHighWaterMark: 3, writableHighWaterMark: 5, readableObjectMode: true });
console.log(d.readableHighWaterMark, d.writableHighWaterMark, d.readableObjectMode, d.writableObjectMode, d.allowHalfOpen);
const e = new Duplex({ highWaterMark: 7, readableHighWaterMark: 3, objectMode: true }); console.log(e.readableHighWaterMark, e.writableHighWaterMark, e.writableObjectMode);
const t = new Transform({ readableHighWaterMark: 0, writableHighWaterMark: 9 }); console.log(t.readableHighWaterMark, t.writableHighWaterMark);
