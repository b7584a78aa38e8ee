const { Readable } = require('stream');
const r = new Readable({ read() { this.push('abc'); } });
r.on('readable', () => { console.log('readable', r.readableLength); r.destroy(new Error('enough')); console.log(r.read()); });
r.on('error', (e) => console.log('error', e.message));
r.on('close', () => console.log('close', r.readableAborted, r.readableEnded));
