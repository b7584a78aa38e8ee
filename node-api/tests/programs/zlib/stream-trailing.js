// Bytes behind the end of the data end the readable side early.
const zlib = require('zlib');
const inflate = zlib.createInflate();
inflate.on('data', (part) => console.log('data', part.toString()));
for (const event of ['end', 'finish', 'close', 'error']) inflate.on(event, (error) => console.log(event, error ? error.code : ''));
inflate.write(Buffer.concat([zlib.deflateSync('text'), Buffer.from('junk')]), () => console.log('written', inflate.bytesWritten));
inflate.end();
const strict = zlib.createInflate({ rejectGarbageAfterEnd: true });
strict.resume();
strict.on('error', (error) => console.log('strict', error.code));
setTimeout(() => strict.end(Buffer.concat([zlib.deflateSync('text'), Buffer.from('junk')])), 20);
