const { finished, Readable, Writable, Duplex, PassThrough } = require('stream');
const done = (n) => (e) => console.log(n, e ? e.code || e.message : e);
const w = new Writable({ write(c, e, cb) { cb(); } }); w.end(); w.on('finish', () => { finished(w, done('in finish')); setImmediate(() => finished(w, done('after close'))); });
const r = Readable.from([]); r.resume(); r.on('end', () => { finished(r, done('in end')); setImmediate(() => finished(r, done('r after'))); });
const d = new PassThrough(); d.end(); finished(d, { readable: false }, done('w side')); finished(d, done('both')); setImmediate(() => setImmediate(() => d.resume()));
const e = new Readable({ read() {} }); e.on('error', () => {}); e.destroy(new Error('boom')); finished(e, done('errored')); finished(e, { error: false }, done('no error')); setImmediate(() => finished(e, done('late')));
const off = finished(new Readable({ read() {} }), done('never')); off();
finished({ on() {}, pipe() {}, write() {} }, done('duck'));
for (const bad of [[], [5, () => {}], [new PassThrough(), 5], [new PassThrough(), 5, () => {}], [new PassThrough(), { signal: 5 }, () => {}]]) { try { finished(...bad); } catch (x) { console.log(x.code, x.message); } }
