const fs = require('node:fs');

let half = 0;
for (let step = 1; step <= 8; step += 1) {
  const name = `file-${step}.txt`;
  process.emit('pull the plug', step);
  try {
    fs.writeFileSync(name, 'whole text');
  } catch {
    // The power is off.
  }
  if (!fs.readdirSync('.').includes(name)) continue;
  const text = fs.readFileSync(name, 'utf8');
  if (text !== 'whole text') half += 1;
}
console.log(`half written: ${half}`);
console.log(`the last: ${fs.readFileSync('file-8.txt')}`);
