const { Readable } = require('stream');
const r = new Readable({ read() {} });
r.on('readable', () => console.log('never')); r.on('data', () => console.log('d'));
r.removeAllListeners(); console.log(r.readableFlowing, r.listenerCount('data'));
process.nextTick(() => { console.log(r.readableFlowing); r.push('x'); setImmediate(() => console.log(r.readableLength)); });
