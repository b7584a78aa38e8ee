'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ encoding: 'utf8', read() { log('r _read', look(this)); process.nextTick(() => { if (n >= 0) this.push(null); else { while (this.push('a' + n++) && n < 0); } }); }, destroy(e, cb) { log('r _destroy', e && e.message); setImmediate(() => { cb(e) }); } }));
watch('t0', new Transform({ highWaterMark: 1, allowHalfOpen: false, transform(c, e, cb) { log('t0 t', text(c)); cb(null, String(c).toUpperCase()); }, flush(cb) { log('t0 flush'); setImmediate(() => { cb(null, 'F') }); } }));
watch('t1', new Transform({ highWaterMark: 8, transform(c, e, cb) { log('t1 t', text(c)); this.push(c); this.push(c); cb(); } }));
watch('t2', new Transform({ highWaterMark: 16, emitClose: false, transform(c, e, cb) { log('t2 t', text(c)); process.nextTick(() => { cb(String(c).endsWith('3') ? new Error('t2') : null, c) }); } }));
watch('w0', new Writable({ write(c, e, cb) { log('w0 write', text(c), look(this)); cb(); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
all.t1.pipe(all.t2);
all.t2.pipe(all.w0, { end: false });
{ let k = 0; all.t0.on('drain', () => { if (++k === 1) { all.r.on('data', (c) => log('data', text(c))); } }); }
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
