const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { console.log(c, e); cb(); } });
w.on('error', (e) => console.log('event', e.message));
const attempt = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
attempt(() => w.write(5)); attempt(() => w.write(undefined)); attempt(() => w.write(null)); attempt(() => w.write({}));
attempt(() => w.write('x', 'martian')); attempt(() => w.write('ff', 'hex')); attempt(() => w.write('x', 'buffer')); attempt(() => w.setDefaultEncoding('nope'));
attempt(() => w.setDefaultEncoding('BASE64') === w); attempt(() => w.write('aGk='));
attempt(() => w.write(new Uint8Array([1, 2]))); attempt(() => w.end(7));
