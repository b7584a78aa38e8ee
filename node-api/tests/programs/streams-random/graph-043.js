'use strict';
const { Readable, Writable, Transform, Duplex, PassThrough, pipeline, finished } = require('stream');
const all = {}; let steps = 0;
const log = (...a) => { if (steps++ < 400) console.log(...a); else process.exit(0); };
const text = (c) => typeof c === 'string' ? c : Buffer.isBuffer(c) ? 'b' + c : String(c);
function watch(n, s) { all[n] = s; for (const e of ['pause', 'resume', 'end', 'finish', 'close', 'drain', 'prefinish']) s.on(e, () => log(n, e)); s.on('pipe', () => log(n, 'pipe')); s.on('unpipe', () => log(n, 'unpipe')); s.on('error', (e) => log(n, 'error', e.code || e.message)); return s; }
const look = (s) => [s.readableLength, s.readableFlowing, s.writableLength, s.writableNeedDrain, s.destroyed, s.closed].join();
let n = 0;
watch('r', new Readable({ highWaterMark: 3, encoding: 'utf8', read() { log('r _read', look(this)); setImmediate(() => { if (n >= 4) this.push(null); else { this.push('def' + n++); this.push('a' + n++); } }); } }));
watch('w0', new Writable({ objectMode: true, highWaterMark: 0, decodeStrings: false, write(c, e, cb) { log('w0 write', text(c), look(this)); setImmediate(() => { cb() }); }, writev(cs, cb) { log('w0 writev', cs.map((x) => text(x.chunk)).join()); Promise.resolve().then(() => { cb() }); } }));
watch('w1', new Writable({ highWaterMark: 0, decodeStrings: false, write(c, e, cb) { log('w1 write', text(c), look(this)); cb(); }, destroy(e, cb) { log('w1 _destroy', e && e.message); setImmediate(() => { cb(e) }); } }));
pipeline(all.r, all.w0, (e) => log('pipeline', e ? e.code || e.message : e));
process.on('uncaughtException', (e) => log('uncaught', e.code || e.message));
process.on('exit', () => { for (const k of Object.keys(all)) console.log(k, look(all[k]), all[k].errored && all[k].errored.message); });
