const fs = require('fs'); fs.writeFileSync('d.txt', 'x'.repeat(1000));
const r = fs.createReadStream('d.txt', { highWaterMark: 100 }); let n = 0; r.on('data', (d) => { console.log(d.length); if (++n === 3) r.destroy(); }); r.on('end', () => console.log('never')); r.on('close', () => { console.log('close', r.bytesRead >= 300, r.fd); fs.unlinkSync('d.txt'); });
