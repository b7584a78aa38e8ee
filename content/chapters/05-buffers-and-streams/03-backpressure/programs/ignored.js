const { Writable } = require('node:stream');

const slow = new Writable({
  highWaterMark: 16 * 1024,
  write(chunk, encoding, done) {
    setTimeout(done, 1);
  },
});
const kib = Buffer.alloc(1024);
let most = 0;

async function produce() {
  for (let i = 0; i < 100; i += 1) {
    slow.write(kib);
    most = Math.max(most, slow.writableLength);
  }
  slow.end();
}

slow.on('finish', () => {
  console.log(`at most ${most / 1024} KiB waiting`);
});
produce();
