const { Writable } = require('stream');
let n = 0; const w = new Writable({ highWaterMark: 4, write(c, e, cb) { console.log('_write', String(c)); if (n++ % 2) cb(); else setImmediate(cb); } });
const again = (e) => { if (n < 6) { console.log('again', w.write('n' + n, again), w.writableLength); } else w.end(); }; w.write('first', again); w.on('drain', () => console.log('drain')); w.on('finish', () => console.log('finish'));
