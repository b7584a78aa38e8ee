const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.push('a'); r.push(null);
setImmediate(() => { console.log(r.readableEnded, r.readable); r.on('end', () => console.log('end')); r.on('data', (d) => console.log(String(d))); });
