const fs = require('node:fs');

fs.writeFileSync('big.txt', 'x'.repeat(500_000));
const controller = new AbortController();
const { signal } = controller;

const stream = fs.createReadStream('big.txt', { signal });
let chunks = 0;
stream.on('data', () => {
  chunks += 1;
  console.log(`chunk ${chunks}`);
  if (chunks === 2) controller.abort();
});
stream.on('end', () => console.log('end'));
stream.on('error', (error) => console.log(error.name));
stream.on('close', () => console.log('close'));
