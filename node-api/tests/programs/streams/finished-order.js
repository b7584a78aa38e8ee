const { finished, Writable, Readable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); } }); finished(w, () => console.log('finished w')); w.on('finish', () => console.log('finish')); w.on('close', () => console.log('close')); w.end('x', () => console.log('end cb'));
const r = new Readable({ read() { this.push(null); } }); r.on('end', () => console.log('end')); r.on('close', () => console.log('r close')); finished(r, () => console.log('finished r')); r.resume();
process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('micro')); setImmediate(() => console.log('immediate'));
