const { Readable } = require('stream');
const r = new Readable({ objectMode: true, read() {} });
r.push({ a: 1 }); r.push({ a: 2 }); r.push('text'); r.push(null);
console.log(r.readableLength, r.read(5), r.read(0), r.readableLength, r.read(), r.read(), r.read());
r.on('end', () => console.log('end'));
