const fs = require('node:fs');

console.log(`b.txt: ${fs.existsSync('b.txt')}`);
console.log(`box/b.txt: ${fs.existsSync('box/b.txt')}`);
