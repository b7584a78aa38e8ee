const { Readable, Writable } = require('stream');
let n = 0;
const r = new Readable({ read() { setImmediate(() => this.push('x' + n++)); } });
const w = new Writable({ write(c, e, cb) { console.log(String(c)); cb(); if (String(c) === 'x2') w.destroy(); } });
w.on('unpipe', () => console.log('unpipe')); w.on('close', () => console.log('close'));
r.pipe(w);
setTimeout(() => { console.log(r.destroyed, r.readableFlowing, r._readableState.pipes.length); r.destroy(); }, 10);
