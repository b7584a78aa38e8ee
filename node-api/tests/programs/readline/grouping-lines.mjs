import fs from 'node:fs';
import readline from 'node:readline';
import { once } from 'node:events';
import { open } from 'node:fs/promises';

fs.writeFileSync('log', ['info start', 'warn disk', 'info go', 'error broken', 'warn memory', ''].join('\r\n'));
const counts = new Map();
const rl = readline.createInterface({ input: fs.createReadStream('log', { highWaterMark: 7 }), crlfDelay: Infinity });
rl.on('line', (line) => {
  const [level] = line.split(' ');
  counts.set(level, (counts.get(level) ?? 0) + 1);
});
await once(rl, 'close');
console.log(counts);

for await (const line of readline.createInterface({ input: fs.createReadStream('log', { encoding: 'utf8', start: 6, end: 20 }) })) console.log(JSON.stringify(line));
const handle = await open('log');
const found = [];
for await (const line of handle.readLines()) if (line.startsWith('warn')) found.push(line);
console.log(found, handle.fd);
const results = await Promise.all(['log', 'log'].map(async (name) => {
  let count = 0;
  for await (const line of readline.createInterface({ input: fs.createReadStream(name) })) count += line.length;
  return count;
}));
console.log(results);
const nothing = readline.createInterface({ input: fs.createReadStream('missing') });
try {
  for await (const line of nothing) console.log(line);
} catch (error) {
  console.log(error.code);
}
