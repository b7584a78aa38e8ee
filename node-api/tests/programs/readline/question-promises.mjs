import readline from 'node:readline';
import promises, { createInterface, Interface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';

const input = new PassThrough();
const output = new PassThrough();
const rl = createInterface({ input, output });
console.log(readline.promises === promises, rl instanceof Interface, rl instanceof readline.Interface);
setTimeout(() => input.write('first\nsecond\n'), 1);
console.log(await rl.question('1? '));
setTimeout(() => input.write('third\n'), 1);
console.log(await rl.question('2? '));
console.log(String(output.read()));

const controller = new AbortController();
setTimeout(() => controller.abort(new Error('enough')), 2);
try {
  await rl.question('3? ', { signal: controller.signal });
} catch (error) {
  console.log(error.name, error.code, error.message, error.cause.message);
}
console.log(JSON.stringify(String(output.read())), rl.getPrompt());
try {
  await rl.question('4? ', { signal: AbortSignal.abort() });
} catch (error) {
  console.log(error.name, error.cause.name, output.read());
}
rl.close();
await rl.question('5? ').catch((error) => console.log(error.code, error.message));

const old = readline.createInterface({ input: new PassThrough(), output: new PassThrough() });
const ask = promisify(old.question).bind(old);
setTimeout(() => old.input.write('answer\n'), 1);
console.log(await ask('q? '));
await ask('q? ', { signal: AbortSignal.abort() }).catch((error) => console.log(error.name));
const later = new AbortController();
setTimeout(() => later.abort(), 1);
await ask('q? ', { signal: later.signal }).catch((error) => console.log(error.name, old.getPrompt()));
old.close();
