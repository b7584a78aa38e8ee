const fs = require('node:fs');
fs.writeFileSync('a.log', 'one\ntwo\nthree\n');

const text = fs.readFileSync('a.log', 'utf8');
console.log(`lines: ${text.split('\n').length - 1}`);

console.log('main script');
