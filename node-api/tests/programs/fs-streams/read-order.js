const fs = require('fs'); fs.writeFileSync('f.txt', 'hello world');
const r = fs.createReadStream('f.txt', { highWaterMark: 4 }); console.log(r.fd, r.path, r.flags, r.mode.toString(8), r.bytesRead, r.pending, r.autoClose);
for (const e of ['open', 'ready', 'readable', 'data', 'end', 'close', 'pause', 'resume']) if (e !== 'readable') r.on(e, (v) => console.log(e, typeof v === 'number' ? 'fd' : v && String(v), r.bytesRead));
r.on('close', () => { console.log(r.fd, r.closed); fs.unlinkSync('f.txt'); });
