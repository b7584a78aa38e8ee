const { Readable } = require('stream');
for (const v of [5, {}, true, [], () => 1]) { const r = new Readable({ read() {} }); r.on('error', (e) => console.log(e.code, e.message)); console.log(r.push(v)); }
const q = new Readable({ read() {} }); console.log(q.push(undefined), q.push(''), q.push(new Uint16Array([1, 2])), q.readableLength, q.push(new DataView(new ArrayBuffer(3))), q.read());
