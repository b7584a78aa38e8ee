const { Writable } = require('node:stream');
const { once } = require('node:events');

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
    const goOn = slow.write(kib);
    most = Math.max(most, slow.writableLength);
    if (!goOn) await once(slow, 'drain');
  }
  slow.end();
}

slow.on('finish', () => {
  console.log(`at most ${most / 1024} KiB waiting`);
});
produce();
