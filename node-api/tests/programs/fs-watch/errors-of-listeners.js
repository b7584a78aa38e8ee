const fs = require('node:fs');
fs.writeFileSync('f', '');
fs.mkdirSync('d');
process.on('uncaughtException', (error) => console.log('uncaught', error.message));
const first = fs.watch('f', () => {
  throw new Error('first');
});
const second = fs.watch('f', (type) => console.log('second', type));
const folder = fs.watch('d', async (type, name) => {
  await null;
  console.log('folder', type, name);
  if (name === 'b') throw new Error('asynchronous');
});
fs.writeFileSync('f', 'x');
fs.mkdirSync('d/a');
fs.mkdirSync('d/b');
fs.mkdirSync('d/c');
setTimeout(() => [first, second, folder].forEach((watcher) => watcher.close()), 40);
