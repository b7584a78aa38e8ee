const fs = require('node:fs');

fs.writeFileSync('a.txt', '');
fs.mkdirSync('box');
console.log(`a.txt: ${fs.existsSync('a.txt')}`);
console.log(`box: ${fs.existsSync('box')}`);
