const { Readable, Duplex } = require('stream');
const r = new Readable({ read() {}, destroy(e, cb) { console.log('_destroy'); setImmediate(cb, e); } });
r.on('error', (e) => console.log('error', e.message)); r.on('close', () => console.log('close'));
console.log(r.destroy(new Error('1'), (e) => console.log('cb 1', e && e.message)) === r); r.destroy(new Error('2'), (e) => console.log('cb 2', e));
console.log(r.read(), r.push('x'), r.readable, r.readableAborted);
const d = new Duplex({ read() {}, write() {}, destroy(e, cb) { cb(new Error('replaced')); } }); d.on('error', (e) => console.log('d', e.message)); d.destroy(); d.on('close', () => console.log('d close', d.errored.message));
