// 100,000 chunks through a readable, a transform and a writable stream.
const { Readable, Transform, Writable } = require('node:stream');

const CHUNKS = 100_000;
const chunk = Buffer.from('a chunk of sixteen');
let sent = 0;
let received = 0;

const source = new Readable({
  read() {
    this.push(sent++ < CHUNKS ? chunk : null);
  },
});
const transform = new Transform({
  transform(data, _encoding, callback) {
    callback(null, data);
  },
});
const sink = new Writable({
  write(_data, _encoding, callback) {
    received++;
    callback();
  },
});
source.pipe(transform).pipe(sink).on('finish', () => console.log(received));
