const fs = require('node:fs');

fs.writeFileSync('a.txt', 'text');
const answer = { synced: true };
process.emit('was it synced', answer);
console.log(`synced before the rename: ${answer.synced}`);
console.log(`text: ${fs.readFileSync('a.txt')}`);
