// With `flush` every write comes out at once; with another finishFlush the end is open.
const zlib = require('zlib');
const bytes = zlib.deflateSync('hello'.repeat(3), { level: 0 });
const inflate = zlib.createInflate({ flush: zlib.constants.Z_SYNC_FLUSH });
inflate.on('data', (part) => console.log('part', part.toString()));
inflate.write(bytes.subarray(0, 10), () => console.log('first'));
inflate.write(bytes.subarray(10, 15), () => console.log('second'));
inflate.end(bytes.subarray(15), () => console.log('third'));
inflate.on('close', () => {
  const open = zlib.createDeflateRaw({ level: 0, finishFlush: zlib.constants.Z_SYNC_FLUSH });
  open.on('data', (part) => console.log(part.subarray(-4)));
  open.on('end', () => console.log('end'));
  open.end('abc');
});
