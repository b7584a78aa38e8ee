const { Readable } = require('stream');
const r = new Readable({ read() {} }); r.push('buffered'); r.on('data', (d) => console.log('data', String(d))); r.on('error', (e) => console.log('error', e.message)); r.on('end', () => console.log('never')); r.on('close', () => console.log('close')); r.destroy(new Error('before flow'));
const q = new Readable({ read() {} }); q.push('kept'); q.on('error', () => {}); q.destroy(new Error('x')); console.log(q.read(), q.readableLength); process.nextTick(() => console.log(String(q.read())));
