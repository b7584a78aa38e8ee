// A write after the compressed data have ended.
const zlib = require('zlib');
const inflate = zlib.createInflate();
inflate.on('data', (part) => console.log('data', part.toString()));
for (const event of ['end', 'finish', 'close']) inflate.on(event, () => console.log(event));
inflate.on('error', (error) => console.log('error', error.code));
inflate.write(zlib.deflateSync('1'));
setTimeout(() => {
  inflate.write('after', (error) => console.log('callback', error && error.code));
  inflate.end();
}, 10);
