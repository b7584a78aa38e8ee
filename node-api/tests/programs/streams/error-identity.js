const { Readable, Writable, Duplex } = require('stream');
const err = new Error('same');
const w = new Writable({ write(c, e, cb) { process.nextTick(cb, err); } });
w.on('error', (e) => console.log('error', e === err)); w.write('1', (e) => console.log('1', e === err)); w.write('2', (e) => console.log('2', e === err)); w.destroy(); w.on('close', () => console.log('close'));
const d = new Duplex({ read() {}, write(c, e, cb) { cb(err); } }); d.on('error', (e) => console.log('d error', d.readableAborted, d.writableAborted, d.errored === err)); d.write('x'); console.log(d._readableState.errored === err, d._writableState.errored === err, d.readable, d.writable);
d.on('close', () => { console.log(d.readable, d.writable); });
const r = new Readable({ read() {} }); r.on('error', () => {}); r.destroy(null); console.log(r.errored); const r2 = new Readable({ read() {} }); r2.destroy(undefined, (e) => console.log('cb', e)); r2.destroy(err, (e) => console.log('cb2', e));
