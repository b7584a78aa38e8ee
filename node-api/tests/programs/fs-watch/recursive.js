const fs = require('node:fs');
fs.mkdirSync('d/sub', { recursive: true });
fs.writeFileSync('d/sub/f', '');
const seen = new Set();
const watcher = fs.watch('d', { recursive: true }, (type, name) => seen.add(`${type} ${name}`));
console.log(seen.size, watcher.constructor.name, watcher.ref(), watcher.unref());
const steps = [
  ['write below', () => fs.writeFileSync('d/sub/f', 'x')],
  ['new below', () => fs.writeFileSync('d/sub/g', '')],
  ['new folder', () => fs.mkdirSync('d/new')],
  ['in the new folder', () => fs.writeFileSync('d/new/h', '')],
  ['unlink', () => fs.unlinkSync('d/sub/f')],
  ['chmod', () => fs.chmodSync('d/sub/g', 0o600)],
];
(function next() {
  const step = steps.shift();
  if (!step) return watcher.close();
  step[1]();
  setTimeout(() => {
    console.log(step[0], [...seen].sort());
    seen.clear();
    next();
  }, 30);
})();
watcher.on('close', () => {
  console.log('close');
  setTimeout(() => console.log('over'), 10);
});
const file = fs.watch('d/sub/f', { recursive: true }, (type, name) => {
  console.log('file', type, name);
  file.close();
});
for (const options of [{ recursive: true, encoding: 5 }, { recursive: true, persistent: 1 }, { recursive: true, ignore: 5 }]) {
  try {
    fs.watch('d', options);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
