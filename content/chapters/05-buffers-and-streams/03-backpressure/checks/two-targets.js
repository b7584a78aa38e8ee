const { Readable, Writable } = require('node:stream');

function slow(name, ms) {
  const target = new Writable({
    objectMode: true,
    write(item, encoding, done) {
      console.log(`${name} took ${item}`);
      setTimeout(done, ms);
    },
  });
  return target;
}
const source = Readable.from(['x', 'y']);
source.pipe(slow('quick', 20));
source.pipe(slow('slow', 50));
