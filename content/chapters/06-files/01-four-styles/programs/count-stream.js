const fs = require('node:fs');
fs.writeFileSync('a.log', 'one\ntwo\nthree\n');

let lines = 0;
fs.createReadStream('a.log', 'utf8')
  .on('data', (chunk) => {
    lines += chunk.split('\n').length - 1;
  })
  .on('end', () => console.log(`lines: ${lines}`));

console.log('main script');
