const fs = require('fs');
const r = fs.createReadStream('missing.txt'); for (const e of ['open', 'ready', 'end', 'close']) r.on(e, () => console.log(e)); r.on('error', (e) => console.log('error', e.code, e.syscall, e.errno, e.message, r.fd)); r.on('data', () => {});
process.nextTick(() => console.log('tick'));
