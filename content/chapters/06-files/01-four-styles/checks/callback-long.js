const fs = require('node:fs');

fs.writeFileSync('long.txt', 'x'.repeat(300_000) + 'y');
fs.readFile('long.txt', (error, bytes) => {
  console.log(`length: ${bytes.length}`);
  console.log(`last: ${bytes.toString().at(-1)}`);
});
