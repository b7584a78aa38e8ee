const fs = require('node:fs');
const readline = require('node:readline');

const text = Array.from({ length: 3000 }, (_, index) => `line ${index} ${'é'.repeat(index % 40)}`).join('\n');
fs.writeFileSync('big.txt', text);
const rl = readline.createInterface({ input: fs.createReadStream('big.txt'), crlfDelay: Infinity });
let count = 0;
let wide = 0;
rl.on('line', (line) => {
  count++;
  wide += line.length;
  if (count === 1500) setImmediate(() => console.log('immediate', count));
});
rl.on('close', () => {
  console.log(count, wide);
  fs.unlinkSync('big.txt');
});

const missing = readline.createInterface({ input: fs.createReadStream('missing.txt') });
missing.on('error', (error) => console.log('error', error.code, missing.closed));
missing.on('line', () => console.log('never'));
missing.on('close', () => console.log('close of missing'));
