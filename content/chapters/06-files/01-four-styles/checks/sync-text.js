const fs = require('node:fs');

fs.writeFileSync('note.txt', 'hello');
const bytes = fs.readFileSync('note.txt');
console.log(`is a buffer: ${Buffer.isBuffer(bytes)}`);
console.log(`length: ${bytes.length}`);
