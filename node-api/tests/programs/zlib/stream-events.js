// The events of a stream that compresses, in their order.
const zlib = require('zlib');
const gzip = zlib.createGzip();
for (const event of ['pipe', 'prefinish', 'finish', 'end', 'close', 'drain', 'error']) gzip.on(event, () => console.log(event));
const parts = [];
gzip.on('data', (part) => {
  if (parts.push(part) === 1) console.log('first data', part);
});
console.log(gzip.write('one'), gzip.bytesWritten);
gzip.write('two', () => console.log('written', gzip.bytesWritten));
gzip.end('three', () => console.log('ended', gzip.bytesWritten));
gzip.on('close', () => console.log(zlib.gunzipSync(Buffer.concat(parts)).toString(), parts.length, gzip._closed));
process.nextTick(() => console.log('tick'));
setTimeout(() => console.log('timer'), 30);
