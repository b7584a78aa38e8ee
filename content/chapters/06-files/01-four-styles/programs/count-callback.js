const fs = require('node:fs');
fs.writeFileSync('a.log', 'one\ntwo\nthree\n');

fs.readFile('a.log', 'utf8', (error, text) => {
  if (error) throw error;
  console.log(`lines: ${text.split('\n').length - 1}`);
});

console.log('main script');
