// Bytes go in and out, whatever the options say.
const zlib = require('zlib');
const deflate = zlib.createDeflate({ objectMode: true, encoding: 'hex' });
console.log(deflate.writableObjectMode, deflate.readableObjectMode, deflate.readableEncoding);
try {
  deflate.write({});
} catch (error) {
  console.log(error.code);
}
deflate.setEncoding('hex');
deflate.on('data', (part) => console.log(typeof part, /^[0-9a-f]+$/.test(part)));
deflate.end('x');
