const { Readable, Writable } = require('node:stream');

const target = new Writable({
  objectMode: true,
  write(item, encoding, done) {
    console.log(item);
    done();
  },
});
const head = Readable.from(['head']);
const body = Readable.from(['body']);
head.pipe(target, { end: false });
head.on('end', () => {
  setTimeout(() => body.pipe(target), 20);
});
target.on('finish', () => console.log('finish'));
