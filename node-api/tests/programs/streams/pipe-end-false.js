const { Readable, PassThrough } = require('stream');
const p = new PassThrough();
p.on('data', (d) => console.log(String(d))); p.on('end', () => console.log('end'));
Readable.from(['a', 'b'], { objectMode: false }).pipe(p, { end: false }).on('unpipe', () => { console.log('unpipe'); p.end('last'); });
