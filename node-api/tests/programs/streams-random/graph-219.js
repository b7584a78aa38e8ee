'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, highWaterMark: 16, read() { log('r _read', look(this)); if (n >= 0) this.push(null); else { this.push('a' + n++); this.push('def' + n++); }; }, destroy(e, cb) { log('r _destroy', e && e.message); process.nextTick(() => { cb(e) }); } }));
watch('t0', new Transform({ objectMode: true, encoding: 'utf8', decodeStrings: false, transform(c, e, cb) { log('t0 t', text(c)); process.nextTick(() => { this.push(c); this.push(c); cb() }); } }));
watch('t1', new Transform({ objectMode: true, highWaterMark: 0, autoDestroy: false, transform(c, e, cb) { log('t1 t', text(c)); cb(String(c).endsWith('2') ? new Error('t1') : null, c); }, construct(cb) { cb(); } }));
watch('w0', new Writable({ objectMode: true, write(c, e, cb) { log('w0 write', text(c), look(this)); process.nextTick(() => { cb() }); } }));
watch('w1', new Writable({ highWaterMark: 16, write(c, e, cb) { log('w1 write', text(c), look(this)); setImmediate(() => { cb() }); } }));
pipeline(all.r, all.t0, all.t1, all.w0, (e) => log('pipeline', e ? e.code || e.message : e));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
