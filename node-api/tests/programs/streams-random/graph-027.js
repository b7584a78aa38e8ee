'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ highWaterMark: 0, read() { log('r _read', look(this)); Promise.resolve().then(() => { if (n >= 4) this.push(null); else { this.push('a' + n++); } }); } }));
watch('t0', new Transform({ highWaterMark: 3, allowHalfOpen: false, transform(c, e, cb) { log('t0 t', text(c)); Promise.resolve().then(() => { cb(null, c) }); } }));
watch('t1', new Transform({ highWaterMark: 5, transform(c, e, cb) { log('t1 t', text(c)); cb(); } }));
watch('t2', new Transform({ highWaterMark: 0, encoding: 'utf8', transform(c, e, cb) { log('t2 t', text(c)); setImmediate(() => { this.push(c); cb() }); }, flush(cb) { log('t2 flush'); Promise.resolve().then(() => { this.push('f1'); this.push('f2'); cb() }); } }));
watch('w0', new Writable({ objectMode: true, highWaterMark: 3, write(c, e, cb) { log('w0 write', text(c), look(this)); cb(); } }));
pipeline(all.r, all.t0, all.t1, all.t2, all.w0, (e) => log('pipeline', e ? e.code || e.message : e));
setImmediate(() => { finished(all.t1, (e) => log('finished t1', e ? e.code || e.message : e)) });
{ let k = 0; all.t2.on('data', () => { if (++k === 3) { all.r.pause(); } }); }
setImmediate(() => setImmediate(() => { all.r.pause(); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
