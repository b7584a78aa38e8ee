const fs = require('node:fs');

fs.writeFileSync('note.txt', 'hello');
fs.readFile('note.txt', (error, bytes) => {
  console.log(`error: ${Boolean(error)}`);
  console.log(`text: ${bytes}`);
});
console.log('main script');
