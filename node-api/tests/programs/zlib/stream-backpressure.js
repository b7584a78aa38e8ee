// A slow reader: the stream waits between chunks of output.
const zlib = require('zlib');
const { Writable } = require('stream');
const bytes = zlib.deflateSync(Buffer.alloc(300_000, 'ab'));
let total = 0;
const slow = new Writable({
  highWaterMark: 1000,
  write(chunk, encoding, done) {
    total += chunk.length;
    setTimeout(done, 1);
  },
});
const inflate = zlib.createInflate({ highWaterMark: 20_000 });
inflate.pipe(slow).on('finish', () => console.log('finish', total));
inflate.on('end', () => console.log('end', inflate.bytesWritten === bytes.length));
inflate.end(bytes);
console.log(inflate.readableHighWaterMark, inflate.writableHighWaterMark);
