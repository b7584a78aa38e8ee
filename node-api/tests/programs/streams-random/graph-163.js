'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const shared = (e) => log('shared', e ? e.code || e.message : e);
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, read() { log('r _read', look(this)); if (n >= 2) this.destroy(); else { while (this.push('a' + n++) && n < 2); }; }, construct(cb) { log('r construct'); cb(); } }));
watch('t0', new Transform({ objectMode: true, highWaterMark: 3, allowHalfOpen: false, decodeStrings: false, transform(c, e, cb) { log('t0 t', text(c)); process.nextTick(() => { this.push(c); cb() }); } }));
watch('t1', new Transform({ objectMode: true, highWaterMark: 0, encoding: 'utf8', transform(c, e, cb) { log('t1 t', text(c)); cb(null, c); }, flush(cb) { log('t1 flush'); cb(null, 'F'); } }));
watch('t2', new Transform({ highWaterMark: 3, transform(c, e, cb) { log('t2 t', text(c)); process.nextTick(() => { cb(null, c) }); } }));
watch('w0', new Writable({ highWaterMark: 5, emitClose: false, write(c, e, cb) { log('w0 write', text(c), look(this)); cb(); }, final(cb) { log('w0 final'); Promise.resolve().then(() => { cb() }); } }));
all.r.pipe(all.t0);
all.t0.pipe(all.t1);
all.t1.pipe(all.t2);
all.t2.on('readable', function () { log('readable', this.readableLength); let c; while ((c = this.read(1)) !== null) log('got', text(c)); });
for (let i = 0; i < 3; i++) log('wr', all.w0.write('x' + i, undefined));
all.w0.end();
{ let k = 0; all.t0.on('resume', () => { if (++k === 1) { all.w0.destroy(); } }); }
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
