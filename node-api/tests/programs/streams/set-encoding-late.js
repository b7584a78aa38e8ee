const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.push(Buffer.from('äö').subarray(0, 1)); r.push(Buffer.from('äö').subarray(1)); r.push('end');
console.log(r.readableLength, r.setEncoding('latin1') === r, r.readableLength, r.readableEncoding);
r.on('data', (d) => console.log(JSON.stringify(d)));
r.push(null);
r.on('end', () => console.log('end'));
