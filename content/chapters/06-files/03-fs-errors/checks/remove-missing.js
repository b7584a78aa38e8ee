const fs = require('node:fs');

console.log('before');
fs.rmSync('missing.txt', { force: true });
console.log('nothing was said');
