const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); }, final(cb) { console.log('final'); cb(); } });
for (const e of ['prefinish', 'finish', 'close']) w.on(e, () => console.log(e));
process.nextTick(() => console.log('tick 1'));
w.end('x', () => console.log('end cb'));
console.log('sync end');
process.nextTick(() => console.log('tick 2')); Promise.resolve().then(() => console.log('micro'));
