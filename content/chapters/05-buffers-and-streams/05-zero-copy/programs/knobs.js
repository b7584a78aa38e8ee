const fs = require('node:fs');
const { Writable } = require('node:stream');

const size = 512; // 64 to 1024 KiB
const whole = 0; // 0 to 1 (1: readFile)
const mark = 64; // 16 to 256 KiB

fs.writeFileSync('film', Buffer.alloc(size * 1024));
const highWaterMark = mark * 1024;

let most = 0;
const slow = new Writable({
  highWaterMark,
  write(chunk, encoding, done) {
    setTimeout(() => {
      const ahead = source?.readableLength ?? 0;
      most = Math.max(most, ahead + slow.writableLength);
      done();
    }, 5);
  },
});
slow.on('finish', () => console.log('KiB:', most / 1024));

let source;
if (whole) {
  fs.readFile('film', (error, film) => slow.end(film));
} else {
  source = fs.createReadStream('film', { highWaterMark });
  source.pipe(slow);
}
