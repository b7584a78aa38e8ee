const s = require('stream'); const { Readable, Writable, PassThrough } = s;
const show = (n, x) => console.log(n, s.isReadable(x), s.isErrored(x), s.isDisturbed(x), s.isDestroyed && s.isDestroyed(x), s.isWritable && s.isWritable(x));
const r = new Readable({ read() { this.push('x'); this.push(null); } }); show('new', r); r.on('error', () => {});
const w = new Writable({ write(c, e, cb) { cb(); } }); show('w', w); w.end(); show('w ended', w); show('duck', { readable: true, pipe() {}, on() {} }); show('nothing', null); show('object', {}); show('pass', new PassThrough());
r.once('data', () => show('reading', r)); r.on('end', () => { show('ended', r); setImmediate(() => { show('closed', r); const e = new Readable({ read() {} }); e.on('error', () => {}); e.destroy(new Error('x')); show('destroyed', e); process.nextTick(() => show('errored', e)); }); });
