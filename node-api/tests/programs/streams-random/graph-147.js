'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, highWaterMark: 8, read() { log('r _read', look(this)); process.nextTick(() => { if (n >= 6) this.push(null); else { this.push('bc' + n++); this.push('def' + n++); } }); } }));
watch('t0', new Transform({ objectMode: true, highWaterMark: 5, encoding: 'utf8', transform(c, e, cb) { log('t0 t', text(c)); this.push(c); cb(); } }));
watch('w0', new Writable({ objectMode: true, write(c, e, cb) { log('w0 write', text(c), look(this)); setImmediate(() => { cb(String(c).endsWith('4') ? new Error('w0') : null) }); }, final(cb) { log('w0 final'); cb(); } }));
pipeline(all.r, all.t0, all.w0, (e) => log('pipeline', e ? e.code || e.message : e));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
