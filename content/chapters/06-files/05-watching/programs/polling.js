const fs = require('node:fs');

fs.writeFileSync('notes.txt', 'old');

const options = { interval: 40 };
fs.watchFile('notes.txt', options, (now, before) => {
  console.log(`size: ${before.size} to ${now.size}`);
  fs.unwatchFile('notes.txt');
});

setTimeout(() => {
  fs.writeFileSync('notes.tmp', 'new text');
  fs.renameSync('notes.tmp', 'notes.txt');
  console.log('replaced');
}, 100);
