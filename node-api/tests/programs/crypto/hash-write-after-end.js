// The stream's own errors are those of every stream.
const { createHash } = require('crypto');
const hash = createHash('md5');
hash.on('error', (error) => console.log('error', error.code, error.message));
hash.on('close', () => console.log('close'));
hash.end('a');
hash.write('b', (error) => console.log('callback', error.code));
