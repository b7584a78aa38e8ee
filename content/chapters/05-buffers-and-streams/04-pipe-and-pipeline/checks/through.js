const { Readable, Writable } = require('node:stream');
const { Transform, pipeline } = require('node:stream');

const upper = new Transform({
  transform(chunk, encoding, done) {
    done(null, String(chunk).toUpperCase());
  },
});
const target = new Writable({
  write(chunk, encoding, done) {
    console.log(`took ${chunk}`);
    done();
  },
});
const source = Readable.from(['a', 'b']);
pipeline(source, upper, target, () => {
  console.log('callback');
});
