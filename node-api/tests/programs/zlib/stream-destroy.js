// Destroyed while the pool works.
const zlib = require('zlib');
const gzip = zlib.createGzip();
for (const event of ['data', 'end', 'finish', 'close']) gzip.on(event, () => console.log(event));
gzip.on('error', (error) => console.log('error', error.message));
gzip.write('text', (error) => console.log('callback', error && (error.code || error.message)));
gzip.destroy(new Error('enough'));
console.log(gzip.destroyed, gzip._closed);
gzip.write('more', (error) => console.log('second', error && error.code));
