const fs = require('node:fs');

process.on('exit', () => console.log('exit'));

const watcher = fs.watch('.', (kind, name) => {
  console.log(`heard: ${name}`);
});
watcher.unref();

setTimeout(() => {
  fs.writeFileSync('a.txt', 'text');
  console.log('written');
}, 20);
