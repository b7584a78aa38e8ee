// Leaving the loop destroys the stream.
const zlib = require('zlib');
const gunzip = zlib.createGunzip({ chunkSize: 1000 });
gunzip.on('close', () => console.log('close', gunzip.destroyed));
gunzip.on('error', (error) => console.log('error', error.name, error.code));
gunzip.end(zlib.gzipSync('x'.repeat(100_000)));
(async () => {
  for await (const chunk of gunzip) {
    console.log(chunk.length);
    break;
  }
  console.log('after');
})();
