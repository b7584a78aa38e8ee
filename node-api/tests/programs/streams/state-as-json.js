// A stream as JSON has those of its state's properties that are its own in Node.
const { Duplex, PassThrough, Readable, Writable } = require('stream');
const show = (stream) => console.log(JSON.stringify(stream));
show(new Readable({ read() {} }));
show(new Duplex({ allowHalfOpen: false }));
show(new PassThrough({ objectMode: true }));
const writable = new Writable({ highWaterMark: 3, write() {} });
writable.write('abc');
writable.write('de');
writable.cork();
show(writable);
const readable = new Readable({ read() {}, encoding: 'utf8' });
readable.push('x');
readable.push(Buffer.from('y'));
readable.pipe(new PassThrough());
console.log(JSON.stringify(readable, (key, value) => (key === 'pipes' ? value.length : value), 1));
