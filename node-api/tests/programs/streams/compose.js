const { compose, Readable, Transform, PassThrough, Writable } = require('stream');
(async () => {
  const up = new Transform({ transform(c, e, cb) { cb(null, String(c).toUpperCase()); } }); const ex = new Transform({ transform(c, e, cb) { cb(null, c + '!'); } });
  const d = compose(up, ex); d.on('data', (x) => console.log('data', String(x))); for (const e of ['end', 'finish', 'close']) d.on(e, () => console.log(e)); d.write('a'); d.end('b');
  await new Promise((r) => d.on('close', r));
  const g = compose(async function* (s) { for await (const x of s) yield String(x) + '?'; }); g.end('gen'); for await (const x of g) console.log(x);
  const w = compose(new PassThrough(), async function (s) { for await (const x of s) console.log('sink', String(x)); }); w.end('to sink'); await new Promise((r) => w.on('finish', r)); console.log(w.readable);
  console.log(await Readable.from([1, 2]).compose(async function* (s) { for await (const x of s) yield x + 1; }).toArray());
  const bad = compose(new PassThrough(), new Transform({ transform(c, e, cb) { cb(new Error('inner')); } })); bad.on('error', (e) => console.log('error', e.message)); bad.write('x'); await new Promise((r) => bad.on('close', r)); console.log(bad.destroyed);
  for (const f of [() => compose(), () => compose(new Writable({ write() {} }), new PassThrough()), () => compose(new PassThrough(), new Readable({ read() {} }))]) { try { f(); } catch (e) { console.log(e.code, e.message.split('\n')[0].slice(0, 80)); } }
})();
