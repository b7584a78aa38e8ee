const fs = require('node:fs');

const { COPYFILE_EXCL } = fs.constants;
fs.writeFileSync('a.txt', 'text');
fs.copyFileSync('a.txt', 'b.txt', COPYFILE_EXCL);
console.log(`a: ${fs.readFileSync('a.txt')}`);
console.log(`b: ${fs.readFileSync('b.txt')}`);
