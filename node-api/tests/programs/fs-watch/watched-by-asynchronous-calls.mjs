import fs from 'node:fs';
import { rename, unlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';

fs.mkdirSync('d');
const watcher = fs.watch('d');
const names = new Set();
watcher.on('change', (type, name) => names.add(`${type} ${name}`));
await writeFile('d/a', 'x');
await rename('d/a', 'd/b');
await unlink('d/b');
fs.createWriteStream('d/stream').end('text');
await new Promise((resolve) => setTimeout(resolve, 30));
console.log([...names]);
const waiting = once(watcher, 'change');
fs.mkdirSync('d/late');
console.log(await waiting);
watcher.close();
await once(watcher, 'close');
console.log('closed');

// A reload when a configuration changes.
fs.writeFileSync('config.json', '{"port":1}');
let timer;
let loads = 0;
const config = fs.watch('config.json', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    console.log('load', ++loads, JSON.parse(fs.readFileSync('config.json')));
    if (loads === 2) config.close();
    else fs.writeFileSync('config.json', '{"port":3}');
  }, 20);
});
fs.writeFileSync('config.json', '{"port":2}');
