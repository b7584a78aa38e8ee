const { Writable } = require('node:stream');

const produce = 2; // 1 to 20 ms
const consume = 8; // 1 to 20 ms
const mark = 4; // 1 to 16 chunks
const heed = 1; // 0 to 1 (1: wait for drain)

const target = new Writable({
  objectMode: true,
  highWaterMark: mark,
  write(chunk, encoding, done) {
    setTimeout(done, consume);
  },
});

let made = 0;
let most = 0;
function next() {
  made++;
  const more = target.write(`chunk ${made}`);
  most = Math.max(most, target.writableLength);
  if (made === 20) target.end();
  else if (more || !heed) setTimeout(next, produce);
  else target.once('drain', next);
}
target.on('finish', () => console.log('at most', most));
next();
