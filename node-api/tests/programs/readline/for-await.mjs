import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

const rl = createInterface({ input: Readable.from(['a\nb\nc\n', 'd']), crlfDelay: Infinity });
rl.on('close', () => console.log('close'));
for await (const line of rl) {
  console.log(line);
  if (line === 'b') await sleep(5);
}
console.log('end');

const again = createInterface({ input: Readable.from(['1\n2\n3\n4']) });
again.on('close', () => console.log('close 2'));
for await (const line of again) {
  console.log(line);
  if (line === '2') break;
}
console.log('closed after break:', again.closed);
const iterator = again[Symbol.asyncIterator]();
console.log(iterator === again[Symbol.asyncIterator](), await iterator.next());

const late = createInterface({ input: Readable.from(['x\ny\nz']) });
await sleep(1);
const seen = [];
for await (const line of late) seen.push(line);
console.log(seen);
