const fs = require('node:fs');

const changed = new Set();
for (const name of ['a.txt', 'b.txt']) {
  fs.writeFileSync(name, '');
  fs.watchFile(name, { interval: 240 }, () => {
    changed.add(name);
  });
}
setTimeout(() => fs.writeFileSync('a.txt', 'text'), 330);
setTimeout(() => fs.writeFileSync('b.txt', 'text'), 345);
setTimeout(() => {
  console.log(`changed: ${[...changed].sort()}`);
  fs.unwatchFile('a.txt');
  fs.unwatchFile('b.txt');
  console.log('over');
}, 620);
