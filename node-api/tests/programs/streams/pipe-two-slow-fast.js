const { Readable, Writable } = require('stream');
let n = 0;
const r = new Readable({ highWaterMark: 2, read() { this.push(n < 8 ? String(n++) : null); } });
const fast = new Writable({ highWaterMark: 3, write(c, e, cb) { console.log('fast', String(c)); cb(); } });
const slow = new Writable({ highWaterMark: 3, write(c, e, cb) { console.log('slow', String(c)); setImmediate(cb); } });
r.pipe(fast); r.pipe(slow);
r.on('pause', () => console.log('pause', r._readableState.awaitDrainWriters.size)); r.on('resume', () => console.log('resume', r._readableState.awaitDrainWriters.size));
slow.on('finish', () => console.log('slow finish')); fast.on('finish', () => console.log('fast finish'));
