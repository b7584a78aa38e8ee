// A file of as many MiB as the argument says, which nobody wrote, piped to a client that is slower than the disk.
const fs = require('node:fs');
const { Writable } = require('node:stream');

const length = Number(process.argv[2]) * 2 ** 20;
fs.writeFileSync('long-file', '');
fs.truncateSync('long-file', length);

let received = 0;
const client = new Writable({
  write(chunk, _encoding, callback) {
    received += chunk.length;
    setTimeout(callback, 1);
  },
});
fs.createReadStream('long-file').pipe(client);
client.on('finish', () => {
  fs.unlinkSync('long-file');
  console.log(received);
});
