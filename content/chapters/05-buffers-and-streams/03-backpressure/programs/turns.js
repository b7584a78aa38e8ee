const { Writable } = require('node:stream');

const slow = new Writable({
  objectMode: true,
  highWaterMark: 2,
  write(item, encoding, done) {
    setTimeout(() => {
      console.log(`took ${item}`);
      done();
    }, 20);
  },
});

let next = 1;
function produce() {
  while (next <= 4) {
    const goOn = slow.write(next);
    next += 1;
    if (!goOn) {
      console.log(`stop before ${next}`);
      return;
    }
  }
  console.log('nothing left');
}

slow.on('drain', produce);
produce();
