const fs = require('node:fs');

fs.mkdirSync('old');
fs.mkdirSync('old/lib');
fs.writeFileSync('old/main.js', 'main');
fs.writeFileSync('old/lib/start.js', 'start');
fs.writeFileSync('new.js', 'new');
fs.rmSync('old', { recursive: true });
console.log(`old: ${fs.existsSync('old')}`);
console.log(`new: ${fs.existsSync('new.js')}`);
