// What a watcher that does not count is told keeps nothing alive, whether it was told already or not.
const fs = require('node:fs');
fs.mkdirSync('d');
process.on('exit', () => console.log('exit'));
const watcher = fs.watch('d', (type, name) => console.log(type, name));
watcher.unref();
setTimeout(() => {
  fs.mkdirSync('d/heard');
  console.log('another timer waits');
}, 20);
setTimeout(() => {
  fs.mkdirSync('d/unheard');
  console.log('nothing waits');
}, 60);
