const fs = require('node:fs');

fs.mkdirSync('box');
fs.writeFileSync('box/a.txt', 'text of a');
fs.writeFileSync('box/b.txt', 'text of b');
console.log(`a: ${fs.readFileSync('box/a.txt')}`);
console.log(`b: ${fs.readFileSync('box/b.txt')}`);
