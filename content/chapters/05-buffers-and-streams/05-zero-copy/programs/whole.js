const fs = require('node:fs');
const { Writable } = require('node:stream');

const size = 1024; // KiB
fs.writeFileSync('film', Buffer.alloc(size * 1024));

let most = 0;
const slow = new Writable({
  write(chunk, encoding, done) {
    most = Math.max(most, slow.writableLength);
    setTimeout(done, 5);
  },
});
slow.on('finish', () => {
  console.log(`at most ${most / 1024} KiB`);
});

fs.readFile('film', (error, film) => slow.end(film));
