const { Readable } = require('node:stream');

let made = 0;
const source = new Readable({
  objectMode: true,
  highWaterMark: 3,
  read() {
    made += 1;
    console.log(`made ${made}`);
    this.push(made);
  },
});

source.on('readable', () => {
  console.log(`ready: ${source.readableLength}`);
});
