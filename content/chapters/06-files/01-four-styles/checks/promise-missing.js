const fs = require('node:fs');

fs.promises.readFile('missing.txt').then(
  () => console.log('resolved'),
  (error) => console.log(`rejected: ${error.code}`),
);
console.log('main script');
