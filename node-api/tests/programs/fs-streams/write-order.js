const fs = require('fs');
const w = fs.createWriteStream('w.txt', { highWaterMark: 4 }); console.log(w.pending, w.fd, w.bytesWritten, w.write('hello '), w.writableNeedDrain);
for (const e of ['open', 'ready', 'drain', 'finish', 'close']) w.on(e, () => console.log(e, w.bytesWritten)); w.write('big ', () => console.log('cb')); w.end('world', () => console.log('end cb')); w.on('close', () => { console.log(fs.readFileSync('w.txt', 'utf8'), w.fd); fs.unlinkSync('w.txt'); });
