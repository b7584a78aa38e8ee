'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, highWaterMark: 2, emitClose: false, encoding: 'utf8', read() { log('r _read', look(this)); Promise.resolve().then(() => { if (n >= 0) this.push(null); else { this.push('a' + n++); this.push('bc' + n++); } }); }, destroy(e, cb) { log('r _destroy', e && e.message); setImmediate(() => { cb(e) }); } }));
watch('t0', new Transform({ objectMode: true, transform(c, e, cb) { log('t0 t', text(c)); cb(null, c); }, flush(cb) { log('t0 flush'); setImmediate(() => { this.push('f1'); this.push('f2'); cb() }); } }));
watch('t1', new Transform({ highWaterMark: 0, emitClose: false, encoding: 'utf8', transform(c, e, cb) { log('t1 t', text(c)); this.push(c); this.push(c); cb(); } }));
watch('w0', new Writable({ objectMode: true, highWaterMark: 8, write(c, e, cb) { log('w0 write', text(c), look(this)); cb(); }, destroy(e, cb) { log('w0 _destroy', e && e.message); cb(e); } }));
watch('w1', new Writable({ highWaterMark: 5, write(c, e, cb) { log('w1 write', text(c), look(this)); setImmediate(() => { cb() }); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
(async () => { let k = 0; try { for await (const c of all.t1) { log('iter', text(c)); if (++k > 8) break; } log('iter done'); } catch (e) { log('iter error', e.code || e.message); } })();
setImmediate(() => setImmediate(() => { all.r.destroy(); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
