const { Duplex } = require('stream');
const d = new Duplex({ read() {}, write(c, e, cb) { setTimeout(cb, 5); } });
for (const e of ['error', 'close', 'end', 'finish', 'drain']) d.on(e, (v) => console.log(e, v && v.message));
d.write('a', (e) => console.log('a', e && e.message)); d.write('b', (e) => console.log('b', e.message)); d.end((e) => console.log('end', e.message));
process.nextTick(() => console.log('tick 1')); d.destroy(new Error('gone')); process.nextTick(() => console.log('tick 2')); Promise.resolve().then(() => console.log('micro'));
console.log(d.readable, d.writable, d.destroyed, d.closed);
