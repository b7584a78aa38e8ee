'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, highWaterMark: 8, read() { log('r _read', look(this)); if (n >= 2) this.destroy(); else { this.push('bc' + n++); this.push('a' + n++); }; }, construct(cb) { log('r construct'); setImmediate(() => { cb() }); } }));
watch('t0', new Transform({ objectMode: true, highWaterMark: 8, transform(c, e, cb) { log('t0 t', text(c)); this.push(c); this.push(c); cb(); } }));
watch('w0', new Writable({ highWaterMark: 8, write(c, e, cb) { log('w0 write', text(c), look(this)); cb(); } }));
watch('w1', new Writable({ highWaterMark: 8, write(c, e, cb) { log('w1 write', text(c), look(this)); Promise.resolve().then(() => { cb(String(c).endsWith('3') ? new Error('w1') : null) }); }, destroy(e, cb) { log('w1 _destroy', e && e.message); setImmediate(() => { cb(e) }); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.w0);
all.t0.pipe(all.w1);
setImmediate(() => setImmediate(() => { all.w0.destroy(new Error('act')); }));
{ let k = 0; all.w0.on('unpipe', () => { if (++k === 1) { all.w1.destroy(new Error('act')); } }); }
setImmediate(() => setImmediate(() => { all.r.resume(); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
