const { Readable, Writable } = require('node:stream');

function target(name, ms) {
  let most = 0;
  const made = new Writable({
    objectMode: true,
    highWaterMark: 1,
    write(item, encoding, done) {
      setTimeout(done, ms);
      most = Math.max(most, this.writableLength);
    },
  });
  made.on('finish', () => {
    console.log(`${name}: ${most} waiting`);
  });
  return made;
}
const source = Readable.from([1, 2, 3, 4, 5, 6]);
source.pipe(target('quick', 2));
source.pipe(target('slow', 40));
