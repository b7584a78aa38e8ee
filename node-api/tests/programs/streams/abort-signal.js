const { Readable, Writable, addAbortSignal } = require('stream');
const ac = new AbortController();
const r = addAbortSignal(ac.signal, new Readable({ read() {} })); r.on('error', (e) => console.log(e.name, e.code, e.message, e.cause && e.cause.name)); r.on('close', () => console.log('close'));
const w = new Writable({ signal: ac.signal, write() {} }); w.on('error', (e) => console.log('w', e.name, e.cause)); ac.abort('because'); console.log(r.destroyed, w.destroyed);
const q = new Readable({ signal: AbortSignal.abort(), read() {} }); q.on('error', (e) => console.log('q', e.name)); console.log(q.destroyed);
const attempt = (f) => { try { f(); } catch (e) { console.log(e.code, e.message); } }; attempt(() => addAbortSignal('x', r)); attempt(() => addAbortSignal(ac.signal, {})); attempt(() => addAbortSignal({ aborted: false, addEventListener() {} }, 5));
