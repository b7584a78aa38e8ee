'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ highWaterMark: 0, read() { log('r _read', look(this)); if (n >= 1) this.push(null); else { while (this.push('def' + n++) && n < 1); }; } }));
watch('t0', new Transform({ highWaterMark: 1, decodeStrings: false, transform(c, e, cb) { log('t0 t', text(c)); setImmediate(() => { this.push(c); this.push(c); cb() }); }, flush(cb) { log('t0 flush'); Promise.resolve().then(() => { cb() }); } }));
watch('w0', new Writable({ highWaterMark: 0, write(c, e, cb) { log('w0 write', text(c), look(this)); setImmediate(() => { cb() }); }, destroy(e, cb) { log('w0 _destroy', e && e.message); process.nextTick(() => { cb(e) }); } }));
all.r.pipe(all.t0);
(async () => { let k = 0; try { for await (const c of all.t0) { log('iter', text(c)); if (++k > 6) break; await null; } log('iter done'); } catch (e) { log('iter error', e.code || e.message); } })();
{ let k = 0; all.r.on('pause', () => { if (++k === 1) { all.w0.cork(); } }); }
Promise.resolve().then(() => { log('read', String(all.t0.read())) });
setImmediate(() => setImmediate(() => { all.w0.end(); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
