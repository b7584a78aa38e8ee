const fs = require('node:fs');
fs.writeFileSync('f', 'one');
const seen = [];
const listener = (now, before) => seen.push([now.size, before.size, now.nlink, now instanceof fs.Stats, now.mtimeMs >= before.mtimeMs]);
const watcher = fs.watchFile('f', { interval: 20 }, listener);
console.log(watcher === fs.watchFile('f', { interval: 20 }, () => seen.push('second')), watcher.listenerCount('change'), watcher.constructor.name);
const missing = [];
fs.watchFile('missing', { interval: 20, bigint: true }, (now, before) => missing.push([now.size, before.size, now.mtimeMs > 0n, now.isFile()]));
watcher.on('stop', () => console.log('stop'));
setTimeout(() => fs.appendFileSync('f', ' two'), 200);
setTimeout(() => fs.readFileSync('f'), 300);
setTimeout(() => fs.writeFileSync('missing', '12345'), 300);
setTimeout(() => fs.unlinkSync('f'), 400);
setTimeout(() => fs.unlinkSync('missing'), 500);
setTimeout(() => {
  console.log(seen);
  console.log(missing);
  fs.unwatchFile('f', listener);
  console.log(watcher.listenerCount('change'));
  fs.unwatchFile('f');
  fs.unwatchFile('f');
  fs.unwatchFile('missing');
  console.log('unwatched');
}, 700);
fs.watchFile('other', { persistent: false, interval: 10 }, () => {}).ref().unref();
for (const args of [['f'], ['f', {}], [5, () => {}], ['f2', { interval: -1 }, () => {}], ['f3', { interval: 'x' }, () => {}]]) {
  try {
    fs.watchFile(...args);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
