const fs = require('node:fs');

process.on('exit', () => console.log('exit'));

setTimeout(() => console.log('timer, 200 ms'), 200);
fs.readFile(__filename, () => console.log('file'));

console.log('main script');
