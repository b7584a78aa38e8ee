'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ read() { log('r _read', look(this)); setImmediate(() => { if (n >= 2) this.push(null); else { while (this.push('def' + n++) && n < 2); } }); }, construct(cb) { log('r construct'); cb(); } }));
watch('t0', new Transform({ objectMode: true, highWaterMark: 2, allowHalfOpen: false, transform(c, e, cb) { log('t0 t', text(c)); cb(null, c); }, flush(cb) { log('t0 flush'); this.push('f1'); this.push('f2'); cb(); } }));
watch('t1', new Transform({ objectMode: true, highWaterMark: 0, transform(c, e, cb) { log('t1 t', text(c)); process.nextTick(() => { cb(null, c) }); } }));
watch('w0', new Writable({ highWaterMark: 16, write(c, e, cb) { log('w0 write', text(c), look(this)); cb(String(c).endsWith('3') ? new Error('w0') : null); } }));
watch('w1', new Writable({ objectMode: true, highWaterMark: 1, write(c, e, cb) { log('w1 write', text(c), look(this)); cb(String(c).endsWith('5') ? new Error('w1') : null); }, writev(cs, cb) { log('w1 writev', cs.map((x) => text(x.chunk)).join()); cb(); } }));
pipeline(all.r, all.t0, all.t1, all.w0, (e) => log('pipeline', e ? e.code || e.message : e));
Promise.resolve().then(() => { log(look(all.w1)) });
setImmediate(() => setImmediate(() => { all.w0.destroy(); }));
{ let k = 0; all.w1.on('pipe', () => { if (++k === 3) { all.w1.end(); } }); }
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
