import readline from 'node:readline';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';

const input = new PassThrough();
const rl = readline.createInterface({ input });
input.write('a\nb\nc\n');
const lines = [];
for await (const line of rl) {
  lines.push(line);
  if (line === 'a') rl.close();
}
console.log(lines);

const failing = readline.createInterface({ input: Readable.from((function* () {
  yield 'x\ny\n';
  throw new Error('source');
})()) });
try {
  for await (const line of failing) console.log(line);
} catch (error) {
  console.log('caught', error.message);
}
const { value } = { value: await once(readline.createInterface({ input: Readable.from(['first\nsecond']) }), 'line') };
console.log(value);
{
  using closing = readline.createInterface({ input: new PassThrough() });
  closing.on('close', () => console.log('disposed'));
}
let many = 0;
const source = Readable.from([Array.from({ length: 3000 }, (_, index) => index).join('\n')]);
const big = readline.createInterface({ input: source });
big.on('pause', () => console.log('pause at', many));
big.on('resume', () => console.log('resume at', many));
for await (const line of big) many += line === String(many) ? 1 : 0;
console.log(many);
