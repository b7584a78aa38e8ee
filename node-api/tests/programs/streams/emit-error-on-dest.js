const { Readable, Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); } });
const r = new Readable({ read() {} });
r.pipe(w);
try { w.emit('error', new Error('by hand')); } catch (e) { console.log('thrown', e.message); }
console.log(w.destroyed, w.errored && w.errored.message);
process.on('uncaughtException', (e) => console.log('uncaught', e.message));
