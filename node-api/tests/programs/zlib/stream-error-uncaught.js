// Nobody listens.
const zlib = require('zlib');
zlib.createInflate().end('nonsense');
setTimeout(() => console.log('never'), 20);
