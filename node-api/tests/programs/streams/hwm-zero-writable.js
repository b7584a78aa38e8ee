const { Writable } = require('stream');
const w = new Writable({ highWaterMark: 0, write(c, e, cb) { console.log('w', String(c)); cb(); } });
console.log(w.write('a'), w.writableNeedDrain);
console.log(w.write(''), w.writableNeedDrain);
w.on('drain', () => console.log('drain', w.writableLength));
w.end(() => console.log('done'));
