const { Readable, Writable, Duplex } = require('stream');
const r = new Readable({ construct(cb) { console.log('construct'); setTimeout(cb, 3); }, read() { console.log('_read'); this.push('x'); this.push(null); } });
r.on('data', (d) => console.log(String(d))); r.on('close', () => console.log('r close'));
const w = new Writable({ construct(cb) { setTimeout(cb, 6); }, write(c, e, cb) { console.log('write', String(c)); cb(); }, final(cb) { console.log('final'); cb(); } });
console.log(w.write('a'), w.write('b')); w.end(); w.on('finish', () => console.log('finish'));
const d = new Duplex({ construct(cb) { console.log('d construct'); setTimeout(cb, 9); }, read() { this.push(null); }, write(c, e, cb) { console.log('d', String(c)); cb(); } });
d.resume(); d.end('dd'); d.on('close', () => console.log('d close'));
