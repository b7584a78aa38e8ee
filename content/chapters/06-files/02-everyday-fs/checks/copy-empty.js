const fs = require('node:fs');

fs.mkdirSync('from');
fs.mkdirSync('from/empty');
fs.mkdirSync('to');
fs.writeFileSync('to/own.txt', 'text');
fs.cpSync('from', 'to', { recursive: true });
console.log(`in to: ${fs.readdirSync('to')}`);
console.log(`in empty: "${fs.readdirSync('to/empty')}"`);
