const { PassThrough, Writable } = require('node:stream');

const source = new PassThrough();
const slow = new Writable({
  write(chunk, encoding, done) {
    setTimeout(() => {
      console.log(`arrived: ${chunk}`);
      console.log(`same object: ${chunk === word}`);
      done();
    }, 20);
  },
});
source.pipe(new PassThrough()).pipe(slow);

const word = Buffer.from('hello');
source.write(word);
word.write('J');
console.log('main script');
