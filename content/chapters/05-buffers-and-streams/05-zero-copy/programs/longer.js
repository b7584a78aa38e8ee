const fs = require('node:fs');
const { Writable } = require('node:stream');

const size = 4096; // KiB
fs.writeFileSync('film', Buffer.alloc(size * 1024));

let most = 0;
const slow = new Writable({
  write(chunk, encoding, done) {
    setTimeout(() => {
      const ahead = source.readableLength;
      most = Math.max(most, ahead + slow.writableLength);
      done();
    }, 5);
  },
});
slow.on('finish', () => {
  console.log(`at most ${most / 1024} KiB`);
});

const source = fs.createReadStream('film');
source.pipe(slow);
