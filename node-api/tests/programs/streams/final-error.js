const { Writable } = require('stream');
for (const late of [false, true]) {
  const w = new Writable({ write(c, e, cb) { cb(); }, final(cb) { late ? setImmediate(cb, new Error('late')) : cb(new Error('final')); } });
  w.on('error', (e) => console.log('error', e.message)); w.on('finish', () => console.log('finish')); w.on('close', () => console.log('close'));
  w.end((e) => console.log('end cb', e && e.message));
}
const t = new Writable({ final() { throw new Error('thrown'); } }); t.on('error', (e) => console.log(e.message)); t.end();
