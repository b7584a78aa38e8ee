// Output of no more than so many bytes.
const zlib = require('zlib');
const bomb = zlib.gzipSync(Buffer.alloc(100_000));
for (const maxOutputLength of [1, 16_384, 99_999, 100_000]) {
  try {
    console.log(zlib.gunzipSync(bomb, { maxOutputLength }).length);
  } catch (error) {
    console.log(`${error}`);
  }
  zlib.gunzip(bomb, { maxOutputLength }, (error, bytes) => console.log(maxOutputLength, error ? error.code : bytes.length));
}
