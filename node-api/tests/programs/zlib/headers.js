// Headers and trailers are told by the formats, byte for byte.
const zlib = require('zlib');
const gzip = zlib.gzipSync('some text');
console.log(gzip.subarray(0, 10), gzip.readUInt32LE(gzip.length - 4), gzip.readUInt32LE(gzip.length - 8) === zlib.crc32('some text'));
console.log(zlib.gzipSync('', { level: 9 }), zlib.gzipSync('', { level: 1 }).subarray(0, 10));
console.log(zlib.deflateSync(''), zlib.deflateRawSync(''), zlib.deflateSync('a', { level: 0 }));
console.log(zlib.deflateSync('a').subarray(-4), zlib.deflateSync('a', { dictionary: Buffer.from('abc') }).subarray(0, 6));
