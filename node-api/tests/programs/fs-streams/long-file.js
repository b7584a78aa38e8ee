// A long file that nobody wrote is read in pieces by a destination that is slower.
const fs = require('node:fs');
const { Writable, pipeline } = require('node:stream');
const MIB = 2 ** 20;

fs.truncateSync((fs.writeFileSync('big', 'begin'), 'big'), 64 * MIB);
const fd = fs.openSync('big', 'r+');
fs.writeSync(fd, 'middle', 32 * MIB - 3);
fs.closeSync(fd);
fs.appendFileSync('big', 'end');

let received = 0;
let pieces = 0;
let most = 0;
const source = fs.createReadStream('big', { highWaterMark: 4 * MIB });
const slow = new Writable({
  highWaterMark: 2 * MIB,
  write(chunk, _encoding, callback) {
    for (const word of ['begin', 'mid', 'dle', 'end']) {
      const at = chunk.indexOf(word);
      if (at !== -1) console.log(word, 'at', received + at);
    }
    received += chunk.length;
    pieces += 1;
    most = Math.max(most, source.readableLength + slow.writableLength);
    setImmediate(callback);
  },
});
pipeline(source, slow, (error) => {
  console.log(error, received, pieces, most <= 16 * MIB, source.bytesRead);
  fs.unlinkSync('big');
});
