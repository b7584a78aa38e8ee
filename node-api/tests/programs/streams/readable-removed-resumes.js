const { Readable } = require('stream');
let n = 0;
const r = new Readable({ read() { setImmediate(() => this.push(n < 5 ? 'd' + n++ : null)); } });
r.on('data', (d) => console.log('data', String(d)));
r.once('readable', () => { console.log('readable', r.readableLength); });
r.on('end', () => console.log('end', r.readableFlowing));
