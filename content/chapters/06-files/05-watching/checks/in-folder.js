const fs = require('node:fs');

fs.mkdirSync('box');
fs.writeFileSync('box/a.txt', '');
fs.watchFile('box/a.txt', { interval: 240 }, () => {
  console.log('changed');
});
setTimeout(() => {
  fs.writeFileSync('box/a.txt', 'text');
  console.log('written');
}, 330);
setTimeout(() => {
  console.log('over');
  process.exit();
}, 620);
