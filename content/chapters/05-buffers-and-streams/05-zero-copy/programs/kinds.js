const { PassThrough, Transform } = require('node:stream');

const chunk = Buffer.alloc(9, 'loop room');
const change = (make) => new Transform({
  transform(chunk, encoding, done) {
    done(null, make(chunk));
  },
});
const one = new PassThrough();
const two = change((chunk) => chunk.subarray(0, 4));
const three = change((chunk) => {
  return Buffer.from(String(chunk).toUpperCase());
});

const is = (equal) => (equal ? 'same' : 'new');
const steps = { one, two, three };
for (const [at, stream] of Object.entries(steps)) {
  stream.on('data', (made) => {
    const thing = is(made === chunk);
    const bytes = is(made.buffer === chunk.buffer);
    console.log(`${at}: ${thing} object, ${bytes} memory`);
  });
}

one.pipe(two).pipe(three);
one.write(chunk);
