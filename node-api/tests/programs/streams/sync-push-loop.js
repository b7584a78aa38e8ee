const { Readable } = require('stream');
const r = new Readable({ highWaterMark: 5, read() { let more; let i = 0; do { more = this.push('ab'); console.log('push', more, this.readableLength); i++; } while (more && i < 10); if (++calls === 3) this.push(null); } });
let calls = 0;
r.on('data', (d) => console.log('data', String(d))); r.on('end', () => console.log('end'));
