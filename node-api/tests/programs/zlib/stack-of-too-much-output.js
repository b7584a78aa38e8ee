// What a callback is told when there is more output than it may be: where Node finds out.
const zlib = require('zlib');
const packed = zlib.deflateSync('abcdef'.repeat(100));
zlib.inflate(packed, { maxOutputLength: 20 }, (error) => console.log(error.stack.split('\n').slice(0, 3).join('\n')));
zlib.deflate('abcdef'.repeat(100), { maxOutputLength: 2 }, (error) => console.log(error.code, error.message));
