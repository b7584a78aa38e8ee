'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, read() { log('r _read', look(this)); setImmediate(() => { if (n >= 2) this.push(null); else { while (this.push('def' + n++) && n < 2); } }); } }));
watch('t0', new Transform({ highWaterMark: 0, emitClose: false, transform(c, e, cb) { log('t0 t', text(c)); cb(null, c); }, flush(cb) { log('t0 flush'); Promise.resolve().then(() => { cb(null, 'F') }); } }));
watch('w0', new Writable({ objectMode: true, write(c, e, cb) { log('w0 write', text(c), look(this)); setImmediate(() => { cb() }); } }));
pipeline(all.r, all.t0, all.w0, (e) => log('pipeline', e ? e.code || e.message : e));
{ let k = 0; all.r.on('drain', () => { if (++k === 3) { all.r.resume(); } }); }
Promise.resolve().then(() => { all.t0.cork() });
setImmediate(() => setImmediate(() => { all.w0.destroy(); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
