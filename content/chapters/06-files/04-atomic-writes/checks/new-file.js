const fs = require('node:fs');

fs.mkdirSync('box');
fs.writeFileSync('box/a.txt', 'first');
console.log(`text: ${fs.readFileSync('box/a.txt')}`);
console.log(`in the box: ${fs.readdirSync('box')}`);
