const { Readable, Writable } = require('node:stream');

let [taken, most] = [0, 0];
const target = new Writable({
  objectMode: true,
  highWaterMark: 2,
  write(item, encoding, done) {
    taken += 1;
    setTimeout(done, 5);
  },
});
target.on('finish', () => {
  console.log(`taken: ${taken}`);
  console.log(`most waiting: ${most}`);
});
const source = Readable.from([1, 2, 3, 4]);
source.pipe(target);
source.on('data', () => {
  most = Math.max(most, target.writableLength);
});
