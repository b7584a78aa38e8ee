const fs = require('fs'); fs.writeFileSync('p.txt', 'abcdefghij');
const r = fs.createReadStream('p.txt', { highWaterMark: 3, encoding: 'utf8' }); r.on('readable', () => { let c; while ((c = r.read(2)) !== null) console.log(c); }); r.on('end', () => { console.log('end'); fs.unlinkSync('p.txt'); });
