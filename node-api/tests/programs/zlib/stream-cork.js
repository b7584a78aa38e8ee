// Corked writes are compressed one by one all the same.
const zlib = require('zlib');
const gzip = zlib.createGzip();
const parts = [];
gzip.cork();
gzip.write('a', () => console.log('a', gzip.bytesWritten));
gzip.write('b', () => console.log('b', gzip.bytesWritten));
process.nextTick(() => gzip.uncork());
gzip.flush(() => console.log('flushed', gzip.bytesWritten));
gzip.end('c');
gzip.on('data', (part) => parts.push(part));
gzip.on('close', () => console.log(zlib.gunzipSync(Buffer.concat(parts)).toString()));
