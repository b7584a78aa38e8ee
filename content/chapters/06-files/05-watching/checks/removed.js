const fs = require('node:fs');

fs.writeFileSync('a.txt', 'old');
fs.watchFile('a.txt', { interval: 240 }, () => {
  console.log(`is there: ${fs.existsSync('a.txt')}`);
});
setTimeout(() => fs.unlinkSync('a.txt'), 330);
setTimeout(() => fs.writeFileSync('a.txt', 'new'), 570);
setTimeout(() => {
  console.log('over');
  process.exit();
}, 860);
