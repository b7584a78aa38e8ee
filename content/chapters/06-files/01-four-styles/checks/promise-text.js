const fs = require('node:fs');

fs.writeFileSync('note.txt', 'hello');
fs.promises.readFile('note.txt').then((bytes) => {
  console.log(`text: ${bytes}`);
});
console.log('main script');
