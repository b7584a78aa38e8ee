const fs = require('node:fs');

fs.writeFileSync('long.txt', 'x'.repeat(300_000) + 'y');
const bytes = fs.readFileSync('long.txt');
console.log(`length: ${bytes.length}`);
console.log(`last: ${bytes.toString().at(-1)}`);
