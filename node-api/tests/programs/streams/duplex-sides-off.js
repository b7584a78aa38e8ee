const { Duplex, finished } = require('stream');
const a = new Duplex({ readable: false, write(c, e, cb) { cb(); } }); const b = new Duplex({ writable: false, read() { this.push(null); } });
console.log(a.readable, a.writable, a.readableEnded, b.readable, b.writable, b.writableEnded, b.writableFinished);
a.on('close', () => console.log('a close')); b.on('close', () => console.log('b close')); a.end('x'); b.resume(); finished(a, (e) => console.log('a', e && e.code)); finished(b, (e) => console.log('b', e && e.code));
b.on('error', (e) => console.log(e.code)); b.write('x');
