const { Readable, Writable, Duplex } = require('stream');
(async () => {
  const r = new Readable({ read() {} }); r.on('error', (e) => console.log('r', e.name)); await r[Symbol.asyncDispose](); console.log(r.destroyed);
  const w = new Writable({ write(c, e, cb) { cb(); } }); w.on('error', (e) => console.log('w', e.name)); await w[Symbol.asyncDispose](); console.log(w.destroyed, w.errored && w.errored.name);
  const e = Readable.from([]); e.resume(); await new Promise((x) => e.on('end', x)); await e[Symbol.asyncDispose](); console.log(e.errored);
  { await using q = Readable.from(['a']); for await (const x of q) console.log(x); } console.log('out');
})();
