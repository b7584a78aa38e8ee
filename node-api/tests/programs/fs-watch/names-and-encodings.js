const fs = require('node:fs');
fs.mkdirSync('d');
fs.symlinkSync('d', 'link');
const seen = [];
const watchers = [
  fs.watch('d', 'buffer', (type, name) => seen.push(['buffer', type, Buffer.isBuffer(name) && name.toString()])),
  fs.watch('d', { encoding: 'hex' }, (type, name) => seen.push(['hex', type, name])),
  fs.watch('link', (type, name) => seen.push(['link', type, name])),
  fs.watch(Buffer.from('d'), { ignore: /^skip/ }, (type, name) => seen.push(['ignoring', type, name])),
  fs.watch('d', { ignore: ['*.log', (name) => name === 'none'] }, (type, name) => seen.push(['patterns', type, name])),
  fs.watch('./d/../d/', (type, name) => seen.push(['dotted', type, name])),
];
fs.writeFileSync('d/é', 'x');
fs.writeFileSync('d/skip-me', '');
fs.writeFileSync('d/a.log', '');
fs.writeFileSync('d/none', '');
fs.chmodSync('d', 0o700);
setTimeout(() => {
  for (const one of seen) console.log(one.join(' '));
  for (const watcher of watchers) watcher.close();
}, 30);
