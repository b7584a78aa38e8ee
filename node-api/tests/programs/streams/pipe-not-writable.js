const { Writable, Readable, Stream } = require('stream');
const w = new Writable({ write(c, e, cb) { cb(); } });
w.on('error', (e) => console.log(e.code, e.message));
console.log(w.pipe(process.stdout));
const s = new Stream(); const got = [];
const sink = new Stream(); sink.writable = true; sink.write = (c) => { got.push(c); return true; }; sink.end = () => console.log('ended', got);
s.pipe(sink); s.emit('data', 1); s.emit('data', 2); s.emit('end');
try { new Stream().pipe(new Stream()).emit('error', new Error('legacy')); } catch (e) { console.log(e.message); }
