const { Writable } = require('stream');
const w = new Writable({ highWaterMark: 2, write(c, e, cb) { console.log('write', String(c)); setImmediate(cb); } });
console.log(w.write('aaa'), w.write('bbb', (e) => console.log('cb b', e && e.code)));
w.on('drain', () => { console.log('drain'); w.write('ccc', (e) => console.log('cb c', e && e.code)); w.destroy(); });
w.on('close', () => console.log('close', w.writableLength));
