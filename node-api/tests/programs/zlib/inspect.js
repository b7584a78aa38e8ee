// What a new stream holds, its output buffer aside.
const zlib = require('zlib');
const stream = zlib.createInflate({ level: 3, chunkSize: 100 });
stream._outBuffer.fill(0);
console.log(Object.keys(stream), stream);
