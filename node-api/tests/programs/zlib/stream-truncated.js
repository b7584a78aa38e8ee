// A stream that ends too early.
const zlib = require('zlib');
const bytes = zlib.deflateSync('text '.repeat(100));
const inflate = zlib.createInflate();
let text = '';
inflate.on('data', (part) => (text += part));
inflate.on('error', (error) => console.log(error.code, error.errno, error.message, inflate.writableFinished));
inflate.on('finish', () => console.log('finish'));
inflate.on('end', () => console.log('end'));
inflate.on('close', () => console.log('close', text.length < 500));
inflate.end(bytes.subarray(0, 12));
