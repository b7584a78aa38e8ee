const { Readable, Writable } = require('node:stream');

const target = new Writable({
  objectMode: true,
  highWaterMark: 2,
  write(item, encoding, done) {
    console.log(`took ${item}, for ever`);
  },
});
Readable.from([1, 2, 3, 4, 5, 6]).pipe(target);
setTimeout(() => {
  console.log(`waiting: ${target.writableLength}`);
}, 50);
