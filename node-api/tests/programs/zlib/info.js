// With `info` the engine comes along.
const zlib = require('zlib');
const { buffer, engine } = zlib.deflateSync('text', { info: true });
console.log(zlib.inflateSync(buffer).toString(), engine.bytesWritten, engine instanceof zlib.Deflate, engine._closed);
const back = zlib.inflateSync(Buffer.concat([buffer, Buffer.from('junk')]), { info: true });
console.log(back.buffer.toString(), back.engine.bytesWritten === buffer.length, back.engine.constructor.name);
zlib.gzip('text', { info: true }, (error, result) => console.log(error, Object.keys(result), result.engine.bytesWritten));
