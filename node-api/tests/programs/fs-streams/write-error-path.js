const fs = require('fs');
const w = fs.createWriteStream('no-dir/x.txt'); w.write('a', (e) => console.log('cb', e.code)); w.end((e) => console.log('end', e.code)); w.on('error', (e) => console.log('error', e.code, e.path)); w.on('close', () => console.log('close', w.destroyed));
