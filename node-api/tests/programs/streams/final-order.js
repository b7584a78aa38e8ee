const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { console.log('write'); setImmediate(cb); }, final(cb) { console.log('final'); setImmediate(() => { console.log('final done'); cb(); }); }, destroy(e, cb) { console.log('destroy', e); cb(e); } });
for (const e of ['prefinish', 'finish', 'close']) w.on(e, () => console.log(e));
w.write('x', () => console.log('written')); w.end(() => console.log('end cb'));
