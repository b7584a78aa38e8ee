const fs = require('node:fs');

fs.writeFileSync('notes.txt', 'old');

const watcher = fs.watch('notes.txt');
watcher.once('change', (kind) => {
  console.log(`heard: ${kind}`);
  console.log(`file: ${fs.readFileSync('notes.txt')}`);
  watcher.close();
});
watcher.on('close', () => console.log('closed'));

fs.writeFileSync('notes.txt', 'one');
fs.writeFileSync('notes.txt', 'two');
console.log('written');
