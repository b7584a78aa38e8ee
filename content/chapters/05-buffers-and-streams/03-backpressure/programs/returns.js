const { Writable } = require('node:stream');

const slow = new Writable({
  highWaterMark: 4,
  write(chunk, encoding, done) {
    setTimeout(done, 20);
  },
});
slow.on('drain', () => console.log('drain'));

for (const text of ['ab', 'cd', 'ef']) {
  console.log(`${text}: ${slow.write(text)}`);
}
console.log(`waiting: ${slow.writableLength} bytes`);
