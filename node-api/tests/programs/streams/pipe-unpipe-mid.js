const { Readable, Writable } = require('stream');
let n = 0;
const r = new Readable({ read() { this.push('c' + n++); if (n > 5) this.push(null); } });
const make = (name) => new Writable({ highWaterMark: 2, write(c, e, cb) { console.log(name, String(c)); if (String(c) === 'c1') { r.unpipe(a); console.log('unpiped', r.readableFlowing); } setImmediate(cb); } });
const a = make('a'); const b = make('b');
a.on('unpipe', () => console.log('a unpipe'));
r.pipe(a);
setTimeout(() => { console.log(r.readableFlowing, r.isPaused()); r.pipe(b); }, 50);
b.on('finish', () => console.log('b finish', a.writableEnded));
