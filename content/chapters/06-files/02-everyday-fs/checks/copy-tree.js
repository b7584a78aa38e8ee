const fs = require('node:fs');

fs.mkdirSync('from');
fs.mkdirSync('from/lib');
fs.writeFileSync('from/main.js', 'main');
fs.writeFileSync('from/lib/start.js', 'start');
fs.cpSync('from', 'to', { recursive: true });
console.log(`in to: ${fs.readdirSync('to')}`);
const start = fs.readFileSync('to/lib/start.js');
console.log(`start.js: ${start}`);
