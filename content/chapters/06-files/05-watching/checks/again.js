const fs = require('node:fs');

fs.writeFileSync('a.txt', '');
fs.watchFile('a.txt', { interval: 240 }, () => {
  console.log(`text: ${fs.readFileSync('a.txt')}`);
});
setTimeout(() => fs.writeFileSync('a.txt', 'one'), 330);
setTimeout(() => fs.writeFileSync('a.txt', 'two'), 570);
setTimeout(() => {
  console.log('over');
  process.exit();
}, 860);
