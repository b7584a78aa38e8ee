const fs = require('node:fs');

fs.writeFileSync('a.txt', '');
fs.watchFile('a.txt', { interval: 240 }, () => {
  console.log(`text: ${fs.readFileSync('a.txt')}`);
});
['A', 'B', 'C', 'D'].forEach((letter, i) => {
  const append = () => fs.appendFileSync('a.txt', letter);
  setTimeout(append, 310 + 20 * i);
});
setTimeout(() => {
  console.log('over');
  process.exit();
}, 620);
