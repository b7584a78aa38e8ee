'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ objectMode: true, highWaterMark: 8, read() { log('r _read', look(this)); Promise.resolve().then(() => { if (n >= 2) this.push(null); else { while (this.push('a' + n++) && n < 2); } }); } }));
watch('t0', new Transform({ highWaterMark: 8, allowHalfOpen: false, transform(c, e, cb) { log('t0 t', text(c)); cb(); } }));
watch('w0', new Writable({ highWaterMark: 5, write(c, e, cb) { log('w0 write', text(c), look(this)); Promise.resolve().then(() => { cb() }); } }));
all.r.pipe(all.t0);
(async () => { let k = 0; try { for await (const c of all.t0) { log('iter', text(c)); if (++k > 1) break; } log('iter done'); } catch (e) { log('iter error', e.code || e.message); } })();
setImmediate(() => setImmediate(() => { all.t0.unpipe(); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
