// A loop that is left destroys its stream with an error, which shows where it was made: no function waits for that.
const { Readable, PassThrough, pipeline, compose } = require('stream');
(async () => {
  const r = Readable.from([1, 2]);
  for await (const x of r) break;
  console.log(r.errored);
  const p = new PassThrough();
  p.write('x');
  const i = p[Symbol.asyncIterator]();
  await i.next();
  await i.return();
  console.log(p.errored);
  const t = Readable.from([1]);
  try {
    for await (const x of t) throw new Error('body');
  } catch {}
  console.log(t.errored);
  const u = Readable.from([1, 2, 3]);
  const m = u.map((x) => x);
  for await (const x of m) break;
  console.log(m.errored, u.errored);
  const v = Readable.from([1, 2, 3]);
  await v.take(1).toArray();
  console.log(v.errored);
  const w = Readable.from([1, 2, 3]);
  await v.find?.(() => true).catch(() => {});
  console.log(await w.some(() => true), w.errored);
  const y = Readable.from([1, 2, 3]);
  console.log(await y.find(() => true), y.errored);
  const a = Readable.from([1, 2]);
  const b = new PassThrough({ objectMode: true });
  await require('stream/promises').pipeline(a, b, async (s) => {
    for await (const x of s) return x;
  });
  console.log(a.errored, b.errored);
  const rl = require('readline').createInterface({ input: Readable.from(['a\nb']) });
  for await (const l of rl) break;
  console.log(rl.input.errored);
  const f = require('fs').createReadStream(__filename);
  for await (const c of f) break;
  console.log(f.errored);
  (async () => {
    const z = Readable.from([1, 2]);
    for await (const x of z) return z;
  })().then((z) => console.log(z.errored));
  const k = compose(Readable.from([1, 2]), new PassThrough({ objectMode: true }));
  for await (const c of k) break;
  console.log(k.errored);
  async function named() {
    const z = Readable.from([1, 2]);
    for await (const x of z) {
      if (x) break;
    }
    return z;
  }
  console.log((await named()).errored);
  const bad = new PassThrough();
  bad.end('x');
  for await (const x of bad) break;
  console.log(bad.errored);
  const e = new Readable({ read() {} });
  e.push('x');
  e.on('error', (x) => console.log('ev', x));
  for await (const x of e) break;
  await new Promise(setImmediate);
})();
