const fs = require('fs');
const w = fs.createWriteStream('wc.txt'); w.on('error', (e) => console.log('error', e.code)); w.write('a'); w.close((e) => { console.log('closed', e, w.closed); w.write('b', (x) => console.log('cb', x.code)); w.close(() => console.log('again')); fs.unlinkSync('wc.txt'); });
