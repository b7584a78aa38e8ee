const fs = require('node:fs');

fs.writeFileSync('a.txt', 'text');
fs.writeFileSync('b.txt', 'text');
fs.rmSync('a.txt', { recursive: true });
console.log(`a: ${fs.existsSync('a.txt')}`);
console.log(`b: ${fs.existsSync('b.txt')}`);
