const fs = require('node:fs');

fs.mkdirSync('box');
process.emit('another writer', ['box/a.txt', 'box/b.txt']);
fs.writeFileSync('box/a.txt', 'mine');
fs.writeFileSync('box/b.txt', 'mine too');
console.log(`a: ${fs.readFileSync('box/a.txt')}`);
console.log(`b: ${fs.readFileSync('box/b.txt')}`);
const answer = { untouched: true };
process.emit('what about the other', answer);
console.log(`the other's is whole: ${answer.untouched}`);
