// Wrong data end the stream: 'error', then 'close', and no 'end'.
const zlib = require('zlib');
const gunzip = zlib.createGunzip();
for (const event of ['data', 'end', 'finish', 'close']) gunzip.on(event, () => console.log(event));
gunzip.on('error', (error) => console.log('error', error.code, error.errno, error.message, gunzip.destroyed));
gunzip.write('this is no gzip', (error) => console.log('write callback', error && error.code));
gunzip.write('more', (error) => console.log('second callback', error && error.code));
process.nextTick(() => console.log('tick'));
