const { Writable } = require('stream');
const w = new Writable({ write(c, e, cb) { setImmediate(() => cb(String(c) === 'b' ? new Error('b failed') : null)); } });
for (const c of ['a', 'b', 'c', 'd']) w.write(c, (e) => console.log('cb', c, e && e.message)); w.end((e) => console.log('end', e && e.message));
w.on('error', (e) => console.log('error', e.message, w.errored === e)); w.on('close', () => console.log('close', w.writableLength));
