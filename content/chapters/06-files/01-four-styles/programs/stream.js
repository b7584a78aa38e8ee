const fs = require('node:fs');

const KiB = 1024;
fs.writeFileSync('big', Buffer.alloc(150 * KiB));

let n = 0;
fs.createReadStream('big')
  .on('data', (chunk) => {
    n += 1;
    console.log(`chunk ${n}: ${chunk.length / KiB} KiB`);
  })
  .on('end', () => console.log('end'));

console.log('main script');
