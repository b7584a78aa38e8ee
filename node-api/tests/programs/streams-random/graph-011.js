'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, read() { log('r _read', look(this)); setImmediate(() => { if (n >= 7) this.destroy(new Error('src')); else { this.push('a' + n++); } }); } }));
watch('t0', new Transform({ objectMode: true, decodeStrings: false, transform(c, e, cb) { log('t0 t', text(c)); setImmediate(() => { cb(String(c).endsWith('0') ? new Error('t0') : null, c) }); }, flush(cb) { log('t0 flush'); cb(); } }));
watch('t1', new Transform({ objectMode: true, highWaterMark: 1, transform(c, e, cb) { log('t1 t', text(c)); process.nextTick(() => { this.push(c); cb() }); } }));
watch('t2', new Transform({ objectMode: true, highWaterMark: 16, encoding: 'utf8', transform(c, e, cb) { log('t2 t', text(c)); process.nextTick(() => { cb(null, c) }); } }));
watch('w0', new Writable({ objectMode: true, autoDestroy: false, write(c, e, cb) { log('w0 write', text(c), look(this)); Promise.resolve().then(() => { cb(String(c).endsWith('5') ? new Error('w0') : null) }); }, writev(cs, cb) { log('w0 writev', cs.map((x) => text(x.chunk)).join()); process.nextTick(() => { cb() }); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
all.t1.pipe(all.t2);
all.t2.pipe(all.w0);
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
