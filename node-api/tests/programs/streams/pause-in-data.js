const { Readable } = require('stream');
const r = new Readable({ read() {} });
for (const c of 'abcde') r.push(c);
r.push(null);
r.on('data', (d) => { console.log(String(d), r.readableLength); r.pause(); setTimeout(() => { console.log('resume'); r.resume(); }, 1); });
r.on('end', () => console.log('end'));
