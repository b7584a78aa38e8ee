const { Duplex, Readable, Writable, PassThrough } = require('stream');
(async () => {
  const all = async (d) => { const o = []; for await (const x of d) o.push(x); return o; };
  console.log(await all(Duplex.from([1, 2]))); console.log(await all(Duplex.from(Promise.resolve('p')))); console.log(await all(Duplex.from('str')));
  const f = Duplex.from(async function* (s) { for await (const x of s) yield String(x).toUpperCase(); }); f.write('a'); f.end('b'); console.log(await all(f));
  const sink = Duplex.from(async function (s) { for await (const x of s) console.log('sink', String(x)); }); sink.end('x'); await new Promise((r) => sink.on('finish', r)); console.log(sink.readable, sink.writable);
  const out = []; const pair = Duplex.from({ readable: Readable.from(['r']), writable: new Writable({ write(c, e, cb) { out.push(String(c)); cb(); } }) }); pair.end('w'); console.log(await all(pair), out);
  const p = new PassThrough(); console.log(Duplex.from(p) === p); const r = Duplex.from(new Readable({ read() { this.push('only'); this.push(null); } })); console.log(r.writable, (await all(r)).map(String));
  const rej = Duplex.from(Promise.reject(new Error('rej'))); rej.on('error', (e) => console.log(e.message)); await new Promise((x) => rej.on('close', x));
  for (const bad of [5, null, {}, () => 5]) { try { Duplex.from(bad); } catch (e) { console.log(e.code, e.message); } }
})();
