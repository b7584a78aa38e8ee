const fs = require('node:fs');

fs.mkdirSync('inbox');
const heard = new Set();
const watcher = fs.watch('inbox', (kind, name) => {
  heard.add(`${kind} ${name}`);
});

fs.writeFileSync('inbox/a.txt', 'text');
fs.renameSync('inbox/a.txt', 'inbox/b.txt');
fs.unlinkSync('inbox/b.txt');

setTimeout(() => {
  watcher.close();
  for (const line of [...heard].sort()) console.log(line);
}, 50);
