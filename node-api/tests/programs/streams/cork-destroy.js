const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { console.log('never'); cb(); } });
w.cork();
w.write('a', (e) => console.log('a', e.code)); w.write('b', (e) => console.log('b', e.message));
w.end((e) => console.log('end', e.code, e.message));
w.on('error', (e) => console.log('error', e));
w.cork();
w.destroy();
w.on('close', () => console.log('close'));
