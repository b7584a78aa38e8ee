const fs = require('node:fs');

fs.mkdirSync('notes/old', { recursive: true });
fs.writeFileSync('notes/a.txt', 'one');
fs.appendFileSync('notes/a.txt', ' two');
fs.renameSync('notes/a.txt', 'notes/old/b.txt');

console.log(`notes: ${fs.readdirSync('notes')}`);
console.log(`old: ${fs.readdirSync('notes/old')}`);
console.log(`text: ${fs.readFileSync('notes/old/b.txt')}`);
