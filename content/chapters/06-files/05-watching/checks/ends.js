const fs = require('node:fs');

process.on('exit', () => console.log('exit'));
fs.writeFileSync('a.txt', '');
fs.watchFile('a.txt', { interval: 240 }, () => {
  console.log('changed');
});
setTimeout(() => {
  fs.unwatchFile('a.txt');
  console.log('closed');
}, 60);
