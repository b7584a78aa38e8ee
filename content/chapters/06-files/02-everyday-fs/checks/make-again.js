const fs = require('node:fs');

fs.mkdirSync('a');
fs.writeFileSync('a/note.txt', 'text');
fs.mkdirSync('a', { recursive: true });
console.log(`in a: ${fs.readdirSync('a')}`);
fs.mkdirSync('a/b', { recursive: true });
console.log(`now in a: ${fs.readdirSync('a')}`);
