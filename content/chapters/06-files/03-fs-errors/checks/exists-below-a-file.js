const fs = require('node:fs');

fs.writeFileSync('a.txt', '');
console.log(`a.txt: ${fs.existsSync('a.txt')}`);
console.log(`a.txt/b: ${fs.existsSync('a.txt/b')}`);
