// The states of streams as they are printed: what stands beside the flags is in the order in which it came.
const { Readable, Writable } = require('stream');
const { inspect } = require('util');
const show = (state) => console.log(inspect(state, { depth: 0, breakLength: Infinity }));

const slow = new Writable({ write: (chunk, encoding, cb) => setImmediate(cb) });
show(slow._writableState);
slow.setDefaultEncoding('hex');
slow.write('00', () => {});
show(slow._writableState);
slow.write('00', () => {});
slow.end(() => {});
show(slow._writableState);
slow.on('close', () => show(slow._writableState));

const failing = new Writable({ defaultEncoding: 'latin1', write: (chunk, encoding, cb) => cb(new Error('x')) });
failing.on('error', () => show(failing._writableState.errored === null));
failing.end('x', () => {});
show(failing._writableState.defaultEncoding);

const quick = new Writable({ write: (chunk, encoding, cb) => cb() });
quick.write('x', () => {});
quick.end(() => {});
quick.setDefaultEncoding('ascii');
show(quick._writableState);
quick.setDefaultEncoding('utf8');
show(quick._writableState);

show(new Readable({ encoding: 'hex', defaultEncoding: 'latin1' })._readableState);
show(new Readable().setEncoding('utf16le')._readableState);
