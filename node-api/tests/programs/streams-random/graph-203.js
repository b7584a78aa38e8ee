'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ highWaterMark: 1, autoDestroy: false, read() { log('r _read', look(this)); process.nextTick(() => { if (n >= 0) this.push(null); else { this.push('def' + n++); } }); }, construct(cb) { log('r construct'); cb(); }, destroy(e, cb) { log('r _destroy', e && e.message); setImmediate(() => { cb(e) }); } }));
watch('w0', new Writable({ highWaterMark: 3, write(c, e, cb) { log('w0 write', text(c), look(this)); cb(); }, destroy(e, cb) { log('w0 _destroy', e && e.message); Promise.resolve().then(() => { cb(e) }); } }));
(async () => { let k = 0; try { for await (const c of all.r) { log('iter', text(c)); if (++k > 2) break; await null; } log('iter done'); } catch (e) { log('iter error', e.code || e.message); } })();
Promise.resolve().then(() => { all.r.on('data', (c) => log('data', text(c))) });
setImmediate(() => setImmediate(() => { log('w', all.w0.write('zz', (e) => log('zz', e ? e.code : e))); }));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
