const fs = require('node:fs');

fs.writeFileSync('a.txt', '');
fs.watchFile('a.txt', { interval: 240 }, () => {
  console.log('a has changed');
});
setTimeout(() => {
  fs.writeFileSync('b.txt', 'text');
  console.log('b is written');
}, 330);
setTimeout(() => {
  fs.writeFileSync('a.txt', 'text');
  console.log('a is written');
}, 570);
setTimeout(() => {
  console.log('over');
  process.exit();
}, 860);
