const { Readable } = require('stream');
let n = 0;
const r = new Readable({ read() { this.push(n < 3 ? 'd' + n++ : null); } });
r.on('data', (d) => console.log('data', String(d)));
const f = () => { console.log('readable', r.readableFlowing); let c; while ((c = r.read()) !== null) console.log('read', String(c)); };
r.on('readable', f);
console.log(r.readableFlowing); r.resume(); console.log(r.readableFlowing);
r.on('end', () => console.log('end'));
setTimeout(() => r.off('readable', f), 5);
