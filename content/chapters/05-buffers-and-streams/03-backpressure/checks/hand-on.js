const { Readable, Writable } = require('node:stream');

const target = new Writable({
  objectMode: true,
  write(item, encoding, done) {
    console.log(`took ${item}`);
    done();
  },
});
Readable.from(['a', 'b', 'c']).pipe(target);
