const { finished } = require('stream/promises'); const { Readable, Writable, PassThrough } = require('stream');
(async () => {
  const r = Readable.from(['x']); r.resume(); console.log(await finished(r));
  const w = new Writable({ write(c, e, cb) { cb(new Error('w')); } }); w.end('x'); try { await finished(w); } catch (e) { console.log(e.message); }
  try { await finished(w); } catch (e) { console.log('again', e.message); }
  const p = new PassThrough(); const f = finished(p, { cleanup: true }); p.end(); p.resume(); await f; console.log(p.listenerCount('end'), p.listenerCount('error'));
  const ac = new AbortController(); setTimeout(() => ac.abort(), 2); try { await finished(new Readable({ read() {} }), { signal: ac.signal }); } catch (e) { console.log(e.name, e.code); }
  try { await finished(5); } catch (e) { console.log(e.code, e.message); }
  try { await finished(p, { cleanup: 5 }); } catch (e) { console.log(e.code, e.message); }
})();
