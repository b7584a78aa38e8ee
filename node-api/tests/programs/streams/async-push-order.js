const { Readable } = require('stream');
const r = new Readable({ read() { console.log('_read'); } });
r.on('data', (d) => console.log('data', String(d)));
r.on('readable', () => console.log('readable'));
setImmediate(() => { console.log('push a', r.push('a')); console.log('push b', r.push('b')); process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('micro')); r.push(null); });
r.on('end', () => console.log('end'));
