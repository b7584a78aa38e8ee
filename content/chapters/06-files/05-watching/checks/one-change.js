const fs = require('node:fs');

fs.writeFileSync('a.txt', '');
fs.watchFile('a.txt', { interval: 240 }, () => {
  console.log('changed');
});
setTimeout(() => {
  fs.writeFileSync('a.txt', 'text');
  console.log('written');
}, 330);
setTimeout(() => {
  console.log('over');
  process.exit();
}, 620);
