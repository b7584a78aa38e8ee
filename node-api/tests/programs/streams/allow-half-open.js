const { Duplex } = require('stream');
const d = new Duplex({ allowHalfOpen: false, read() { this.push(null); }, write(c, e, cb) { console.log('w', String(c)); cb(); } });
for (const e of ['end', 'finish', 'close']) d.on(e, () => console.log(e)); d.write('a'); d.resume();
const o = new Duplex({ read() { this.push(null); }, write(c, e, cb) { cb(); } }); o.resume(); o.on('end', () => { console.log('o end', o.writable, o.destroyed); setImmediate(() => o.end(() => console.log('o ended'))); }); o.on('close', () => console.log('o close'));
