const fs = require('node:fs');

fs.mkdirSync('box');
fs.writeFileSync('box/a.txt', 'text');
const answer = { same: true };
process.emit('where was it', answer);
console.log(`in the same folder: ${answer.same}`);
console.log(`text: ${fs.readFileSync('box/a.txt')}`);
