const fs = require('node:fs');

fs.readFile('missing.txt', (error) => {
  console.log(`error: ${error.code}`);
});
console.log('main script');
