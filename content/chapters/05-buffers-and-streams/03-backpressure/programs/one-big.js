const { Writable } = require('node:stream');

const slow = new Writable({
  highWaterMark: 10,
  write(chunk, encoding, done) {
    setTimeout(done, 20);
  },
});

const answer = slow.write(Buffer.alloc(500));
console.log(`answer: ${answer}`);
console.log(`waiting: ${slow.writableLength} bytes`);
