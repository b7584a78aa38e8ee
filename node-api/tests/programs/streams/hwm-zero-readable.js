const { Readable } = require('stream');
let n = 0;
const r = new Readable({ highWaterMark: 0, read(size) { console.log('_read', size); this.push(n < 3 ? 'n' + n++ : null); } });
r.on('readable', () => { let c; while ((c = r.read()) !== null) console.log('got', String(c)); console.log('null'); });
r.on('end', () => console.log('end'));
