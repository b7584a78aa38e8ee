const { PassThrough, Writable } = require('node:stream');

let count = 0;
const slow = new Writable({
  write(chunk, encoding, done) {
    count += 1;
    console.log(`chunk ${count}: ${chunk}`);
    setTimeout(done, 20);
  },
});
const source = new PassThrough();
source.pipe(slow);

const word = Buffer.alloc(5);
for (const text of ['apple', 'berry', 'grape']) {
  word.write(text);
  source.write(word);
}
