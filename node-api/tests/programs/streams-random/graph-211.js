'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, read() { log('r _read', look(this)); process.nextTick(() => { if (n >= 3) this.push(null); else { this.push('def' + n++); } }); } }));
watch('t0', new Transform({ transform(c, e, cb) { log('t0 t', text(c)); setImmediate(() => { this.push(c); this.push(c); cb() }); } }));
watch('t1', new Transform({ transform(c, e, cb) { log('t1 t', text(c)); setImmediate(() => { this.push(c); cb() }); } }));
watch('w0', new Writable({ objectMode: true, highWaterMark: 0, write(c, e, cb) { log('w0 write', text(c), look(this)); process.nextTick(() => { cb() }); }, final(cb) { log('w0 final'); Promise.resolve().then(() => { cb(new Error('final')) }); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
all.t1.pipe(all.w0);
process.nextTick(() => { log('w', all.w0.write('zz', (e) => log('zz', e ? e.code : e))) });
{ let k = 0; all.w0.on('drain', () => { if (++k === 2) { all.t0.push(null); } }); }
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
