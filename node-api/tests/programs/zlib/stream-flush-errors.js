// Kinds of flush, and none after the stream is gone.
const zlib = require('zlib');
const deflate = zlib.createDeflate();
for (const kind of [6, -1, 'full', Infinity]) {
  try {
    deflate.flush(kind);
  } catch (error) {
    console.log(`${error}`);
  }
}
deflate.on('error', (error) => console.log('error', error.code));
deflate.on('close', () => {
  console.log('close', deflate.destroyed, deflate._closed);
  deflate.flush((error) => console.log('flush', error && error.code));
});
deflate.close(() => console.log('close callback'));
