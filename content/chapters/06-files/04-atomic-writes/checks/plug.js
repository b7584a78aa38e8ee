const fs = require('node:fs');

let half = 0;
fs.writeFileSync('a.txt', 'old text');
for (let step = 1; step <= 8; step += 1) {
  process.emit('pull the plug', step);
  try {
    fs.writeFileSync('a.txt', 'new text');
  } catch {
    // The power is off.
  }
  const text = fs.readFileSync('a.txt', 'utf8');
  if (text !== 'old text' && text !== 'new text') half += 1;
}
console.log(`half written: ${half}`);
console.log(`in the end: ${fs.readFileSync('a.txt')}`);
