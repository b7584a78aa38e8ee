'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ highWaterMark: 1, read() { log('r _read', look(this)); Promise.resolve().then(() => { if (n >= 7) this.push(null); else { this.push('a' + n++); } }); } }));
watch('t0', new Transform({ objectMode: true, highWaterMark: 8, transform(c, e, cb) { log('t0 t', text(c)); process.nextTick(() => { this.push(c); cb() }); } }));
watch('t1', new Transform({ highWaterMark: 1, allowHalfOpen: false, transform(c, e, cb) { log('t1 t', text(c)); Promise.resolve().then(() => { this.push(c); this.push(c); cb() }); }, flush(cb) { log('t1 flush'); setImmediate(() => { cb() }); }, construct(cb) { cb(); } }));
watch('w0', new Writable({ highWaterMark: 5, write(c, e, cb) { log('w0 write', text(c), look(this)); Promise.resolve().then(() => { cb() }); }, writev(cs, cb) { log('w0 writev', cs.map((x) => text(x.chunk)).join()); cb(); } }));
watch('w1', new Writable({ highWaterMark: 16, write(c, e, cb) { log('w1 write', text(c), look(this)); cb(); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
(async () => { let k = 0; try { for await (const c of all.t1) { log('iter', text(c)); if (++k > 8) break; await new Promise(setImmediate); } log('iter done'); } catch (e) { log('iter error', e.code || e.message); } })();
{ let k = 0; all.w0.on('drain', () => { if (++k === 1) { all.w0.uncork(); } }); }
process.nextTick(() => { all.t1.cork() });
setImmediate(() => setImmediate(() => { all.t0.on('data', (c) => log('data', text(c))); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
