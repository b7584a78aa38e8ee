const fs = require('node:fs');

fs.writeFileSync('a.txt', 'before');
fs.cpSync('a.txt', 'b.txt', { recursive: true });
fs.appendFileSync('a.txt', ' and after');
console.log(`a: ${fs.readFileSync('a.txt')}`);
console.log(`b: ${fs.readFileSync('b.txt')}`);
