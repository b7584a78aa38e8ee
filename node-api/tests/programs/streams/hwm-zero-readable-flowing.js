const { Readable } = require('stream');
let n = 0;
const r = new Readable({ highWaterMark: 0, read(size) { console.log('_read', size); setImmediate(() => this.push(n < 3 ? 'n' + n++ : null)); } });
r.on('data', (c) => console.log('data', String(c)));
r.on('end', () => console.log('end'));
