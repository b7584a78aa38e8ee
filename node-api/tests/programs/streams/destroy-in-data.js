const { Readable } = require('stream');
const r = new Readable({ read() { this.push('x'); this.push('y'); this.push('z'); } });
r.on('data', (d) => { console.log('data', String(d)); if (String(d) === 'y') r.destroy(); });
for (const e of ['end', 'close', 'error', 'pause', 'resume']) r.on(e, (v) => console.log(e, v));
