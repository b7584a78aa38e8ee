const fs = require('node:fs');
fs.mkdirSync('d');
const watcher = fs.watch('d', (type, name) => {
  console.log(type, name);
  if (name === 'last') watcher.unref();
});
console.log(watcher.unref() === watcher, watcher.ref() === watcher);
setTimeout(() => fs.mkdirSync('d/first'), 20);
setTimeout(() => fs.mkdirSync('d/last'), 40);
process.on('beforeExit', () => console.log('nothing left to wait for'));
process.on('exit', (code) => console.log('exit', code));
