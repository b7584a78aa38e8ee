const { Readable, Writable } = require('node:stream');
const { pipeline } = require('node:stream');

const target = new Writable({
  write(chunk, encoding, done) {
    console.log(`took ${chunk}`);
    done();
  },
  final(done) {
    setTimeout(() => {
      console.log('flushed');
      done();
    }, 20);
  },
});
pipeline(Readable.from(['a']), target, (error) => {
  console.log(`callback, error: ${error}`);
});
