// Output sizes are told by chunkSize and by what comes in.
const zlib = require('zlib');
const bytes = zlib.gzipSync('z'.repeat(100_000));
const gunzip = zlib.createGunzip({ chunkSize: 10_000 });
const sizes = [];
gunzip.on('data', (part) => sizes.push(part.length));
gunzip.on('end', () => console.log(sizes.length, sizes, gunzip.bytesWritten === bytes.length));
gunzip.end(bytes);
const paused = zlib.createGunzip();
paused.end(bytes);
paused.once('readable', () => {
  console.log('readable', paused.readableLength > 0);
  let total = 0;
  paused.on('data', (part) => (total += part.length));
  paused.on('end', () => console.log('total', total));
});
