const { Readable } = require('stream');
const r = new Readable({ read() {}, encoding: 'utf8' });
r.push(Buffer.from('é€😀').subarray(0, 4)); r.push(Buffer.from('é€😀').subarray(4, 7)); r.push(Buffer.from('é€😀').subarray(7));
console.log(r.readableLength, r.readableEncoding);
console.log(r.read(1), r.read(2), r.read(), r.read());
r.push('plain'); r.push('cafe', 'hex'); r.push('x', 'utf8');
console.log(JSON.stringify(r.read(3)), JSON.stringify(r.read()));
