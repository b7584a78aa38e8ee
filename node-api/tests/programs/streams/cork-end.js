const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { console.log('write', String(c)); cb(); } });
w.cork(); w.cork(); w.cork();
w.write('a'); w.write('b');
w.end('c', () => console.log('ended'));
console.log(w.writableCorked);
