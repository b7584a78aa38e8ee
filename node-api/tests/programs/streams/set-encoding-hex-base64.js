const { Readable } = require('stream');
for (const enc of ['hex', 'base64', 'utf16le', 'ascii', null]) {
  const r = new Readable({ read() {} });
  r.setEncoding(enc);
  r.push(Buffer.from('abcd')); r.push(Buffer.from('efg')); r.push(null);
  let s = '';
  r.on('data', (d) => { s += '[' + d + ']'; });
  r.on('end', () => console.log(enc, s, r.readableEncoding));
}
