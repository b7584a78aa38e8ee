const sp = require('stream/promises'); const { Readable, Writable } = require('stream');
(async () => {
  const ac = new AbortController(); const r = new Readable({ read() {} }); const w = new Writable({ write(c, e, cb) { cb(); } });
  setTimeout(() => ac.abort(new Error('why')), 3);
  try { await sp.pipeline(r, w, { signal: ac.signal }); } catch (e) { console.log(e.name, e.code, e.message, e.cause && e.cause.message, r.destroyed, w.destroyed); }
  try { await sp.pipeline(new Readable({ read() {} }), new Writable({ write() {} }), { signal: AbortSignal.abort() }); } catch (e) { console.log(e.name, e.cause && e.cause.name); }
  try { await sp.pipeline([1], async function (s, { signal }) { signal.addEventListener('abort', () => console.log('signal')); throw new Error('own'); }); } catch (e) { console.log(e.message); }
})();
