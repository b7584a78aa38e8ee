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
  fs.unwatchFile('a.txt');
  console.log('closed');
}, 350);
setTimeout(() => console.log('later'), 620);
