// A stream cannot be reset while the pool works with it, and starts anew otherwise.
const zlib = require('zlib');
const attempt = (label, stream) => {
  try {
    console.log(label, stream.reset());
  } catch (e) {
    console.log(label, e.name, e.code, e.message);
  }
};
const busy = zlib.createDeflate();
busy.write('abc', () => {
  attempt('written', busy);
  busy.end('again');
});
attempt('at work', busy);
busy.on('data', (chunk) => console.log('data', chunk.toString('hex')));
busy.on('end', () => {
  const reading = zlib.createGunzip();
  const bytes = zlib.gzipSync('hello');
  attempt('idle', reading);
  reading.on('data', (chunk) => console.log('read', String(chunk)));
  reading.write(bytes.subarray(0, 15), () => {
    attempt('in the middle', reading);
    reading.end(bytes);
  });
});
