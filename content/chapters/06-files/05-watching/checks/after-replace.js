const fs = require('node:fs');

fs.writeFileSync('a.txt', 'old');
fs.watchFile('a.txt', { interval: 240 }, () => {
  console.log(`text: ${fs.readFileSync('a.txt')}`);
});
setTimeout(() => {
  fs.writeFileSync('a.tmp', 'new text');
  fs.renameSync('a.tmp', 'a.txt');
}, 330);
setTimeout(() => fs.writeFileSync('a.txt', 'newer'), 570);
setTimeout(() => {
  console.log('over');
  process.exit();
}, 860);
