const { Readable, Writable } = require('node:stream');

const target = new Writable({
  objectMode: true,
  write(item, encoding, done) {
    console.log(`took ${item}`);
    done();
  },
});
target.on('finish', () => console.log('finish'));
Readable.from(['a']).pipe(target);
