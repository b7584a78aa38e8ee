// Chunks as small as may be, in both directions, and a reader that takes byte by byte.
const zlib = require('zlib');
const text = 'abc'.repeat(50_000);
zlib.gzip(text, { chunkSize: 64 }, (error, bytes) => {
  console.log(error, zlib.gunzipSync(bytes, { chunkSize: 65 }).toString() === text);
  zlib.gunzip(bytes, { chunkSize: 1000, highWaterMark: 1 }, (again, whole) => console.log(again, whole.length));
});
const gunzip = zlib.createGunzip();
gunzip.end(zlib.gzipSync(text));
gunzip.once('readable', () => {
  console.log(gunzip.read(5).toString(), gunzip.read(100_000) === null || 'much');
  gunzip.destroy();
  gunzip.on('close', () => console.log('close'));
});
