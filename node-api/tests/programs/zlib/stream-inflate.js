// A byte at a time, and output by chunks of 64.
const zlib = require('zlib');
const bytes = zlib.deflateSync('abcdefgh'.repeat(40), { level: 0 });
const inflate = zlib.createInflate({ chunkSize: 64 });
const sizes = [];
inflate.on('data', (part) => sizes.push(part.length));
inflate.on('end', () => console.log(sizes.reduce((a, b) => a + b), Math.max(...sizes), inflate.bytesWritten === bytes.length));
inflate.on('close', () => console.log('close'));
for (const byte of bytes) inflate.write(Buffer.of(byte));
inflate.end();
