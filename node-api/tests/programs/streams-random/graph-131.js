'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ highWaterMark: 2, autoDestroy: false, encoding: 'utf8', read() { log('r _read', look(this)); setImmediate(() => { if (n >= 5) this.push(null); else { this.push('def' + n++); } }); } }));
watch('t0', new Transform({ objectMode: true, highWaterMark: 1, transform(c, e, cb) { log('t0 t', text(c)); this.push(c); this.push(c); cb(); } }));
watch('t1', new Transform({ objectMode: true, encoding: 'utf8', decodeStrings: false, transform(c, e, cb) { log('t1 t', text(c)); cb(null, String(c).toUpperCase()); } }));
watch('w0', new Writable({ objectMode: true, highWaterMark: 3, emitClose: false, write(c, e, cb) { log('w0 write', text(c), look(this)); Promise.resolve().then(() => { cb() }); }, writev(cs, cb) { log('w0 writev', cs.map((x) => text(x.chunk)).join()); Promise.resolve().then(() => { cb() }); }, final(cb) { log('w0 final'); cb(); } }));
watch('w1', new Writable({ objectMode: true, highWaterMark: 0, decodeStrings: false, write(c, e, cb) { log('w1 write', text(c), look(this)); cb(); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
all.t1.pipe(all.w0);
all.t1.pipe(all.w1, { end: false });
{ let k = 0; all.r.on('data', () => { if (++k === 1) { log(look(all.t1)); } }); }
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
