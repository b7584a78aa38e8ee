const { Readable } = require('stream');
const bytes = Buffer.from('aé€😀z');
const r = new Readable({ read() {} });
r.setEncoding('utf8');
r.on('data', (d) => console.log('data', JSON.stringify(d)));
r.on('end', () => console.log('end'));
for (const b of bytes) r.push(Buffer.from([b]));
r.push(Buffer.from([0xe2, 0x82]));
r.push(null);
