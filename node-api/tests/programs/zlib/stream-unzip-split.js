// The mark of gzip, a byte at a time, and a second member whose header is split.
const zlib = require('zlib');
const [first, second] = [zlib.gzipSync('one'), zlib.gzipSync('two')];
const unzip = zlib.createUnzip();
unzip.on('data', (part) => console.log(part.toString()));
unzip.on('end', () => console.log('end', unzip.bytesWritten === first.length + second.length));
for (const part of [first.subarray(0, 1), first.subarray(1, 2), first.subarray(2), second.subarray(0, 3)]) unzip.write(part);
unzip.end(second.subarray(3));
unzip.on('close', () => {
  const gunzip = zlib.createGunzip();
  gunzip.on('data', (part) => console.log('padded', part.toString()));
  gunzip.on('error', (error) => console.log('padded', error.message));
  gunzip.on('close', () => console.log('padded close'));
  gunzip.write(first, () => gunzip.write(Buffer.alloc(3), () => gunzip.end('zz')));
});
