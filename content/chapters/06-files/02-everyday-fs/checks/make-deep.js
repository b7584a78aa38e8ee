const fs = require('node:fs');

fs.mkdirSync('a/b/c', { recursive: true });
console.log(`in a: ${fs.readdirSync('a')}`);
console.log(`in b: ${fs.readdirSync('a/b')}`);
