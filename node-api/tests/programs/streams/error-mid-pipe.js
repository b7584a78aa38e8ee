const { Readable, Transform, Writable } = require('stream');
let n = 0;
const r = new Readable({ read() { this.push(n < 5 ? 'c' + n++ : null); } });
const t = new Transform({ transform(c, e, cb) { String(c) === 'c2' ? cb(new Error('bad c2')) : cb(null, c); } });
const w = new Writable({ write(c, e, cb) { console.log('write', String(c)); cb(); } });
for (const [name, s] of [['r', r], ['t', t], ['w', w]]) {
  for (const e of ['close', 'end', 'finish', 'unpipe', 'pipe', 'pause', 'resume', 'drain']) s.on(e, () => console.log(name, e));
  s.on('error', (err) => console.log(name, 'error', err.message));
}
r.pipe(t).pipe(w);
setTimeout(() => console.log(r.destroyed, t.destroyed, w.destroyed, r.readableFlowing, r.readableLength), 10);
