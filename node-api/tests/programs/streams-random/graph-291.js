'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, highWaterMark: 3, read() { log('r _read', look(this)); if (n >= 1) this.push(null); else { while (this.push('def' + n++) && n < 1); }; }, destroy(e, cb) { log('r _destroy', e && e.message); setImmediate(() => { cb(e) }); } }));
watch('t0', new Transform({ highWaterMark: 8, emitClose: false, transform(c, e, cb) { log('t0 t', text(c)); process.nextTick(() => { if (String(c).endsWith('0')) this.push(null); cb() }); } }));
watch('t1', new Transform({ highWaterMark: 16, transform(c, e, cb) { log('t1 t', text(c)); cb(null, c); }, flush(cb) { log('t1 flush'); Promise.resolve().then(() => { cb() }); } }));
watch('t2', new Transform({ objectMode: true, highWaterMark: 0, decodeStrings: false, transform(c, e, cb) { log('t2 t', text(c)); Promise.resolve().then(() => { cb(null, c) }); } }));
watch('w0', new Writable({ highWaterMark: 2, write(c, e, cb) { log('w0 write', text(c), look(this)); setImmediate(() => { cb() }); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
all.t1.pipe(all.t2);
all.t2.pipe(all.w0);
setImmediate(() => setImmediate(() => { log('read', String(all.r.read())); }));
{ let k = 0; all.r.on('resume', () => { if (++k === 2) { all.w0.end(); } }); }
setImmediate(() => { all.t2.end() });
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
