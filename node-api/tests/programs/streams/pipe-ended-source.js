const { Readable, PassThrough } = require('stream');
const r = new Readable({ read() { this.push(null); } });
r.resume();
r.on('end', () => { const p = new PassThrough(); p.on('end', () => console.log('p end')); p.on('unpipe', () => console.log('unpipe')); p.resume(); r.pipe(p); console.log('piped'); });
