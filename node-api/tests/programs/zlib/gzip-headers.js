// Gzip headers with a name, a comment, extra bytes and a sum of the header.
const zlib = require('zlib');
const body = zlib.gzipSync('payload').subarray(10);
const head = (flags, ...parts) => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, flags, 1, 2, 3, 4, 0, 255]), ...parts]);
const attempt = (header) => {
  try {
    console.log(zlib.gunzipSync(Buffer.concat([header, body])).toString());
  } catch (error) {
    console.log(error.code, error.message);
  }
};
attempt(head(0));
attempt(head(1));
attempt(head(8, Buffer.from('name\0')));
attempt(head(16, Buffer.from('comment\0')));
attempt(head(24, Buffer.from('name\0comment\0')));
attempt(head(4, Buffer.from([3, 0, 9, 9, 9])));
attempt(head(4, Buffer.from([0, 0])));
const long = head(2 + 8, Buffer.from('n\0'));
const sum = Buffer.alloc(2);
sum.writeUInt16LE(zlib.crc32(long) & 0xffff);
attempt(Buffer.concat([long, sum]));
attempt(Buffer.concat([long, Buffer.from([sum[0] ^ 1, sum[1]])]));
attempt(head(8, Buffer.from('never ended')));
