const fs = require('node:fs');

fs.writeFileSync('a.txt', '');
fs.rmSync('a.txt', { force: true });
const left = fs.readdirSync('.').includes('a.txt');
console.log(`left: ${left}`);
console.log('done');
