const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { console.log('write', String(c), e); cb(); }, decodeStrings: false });
w.cork();
console.log(w.write('a'), w.write('b', 'hex'), w.write(Buffer.from('c')));
console.log(w.writableBuffer.map((x) => x.chunk));
w.uncork();
w.uncork();
w.end();
w.on('finish', () => console.log('finish'));
