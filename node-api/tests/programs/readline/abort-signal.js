const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const controller = new AbortController();
const rl = readline.createInterface({ input: new PassThrough(), signal: controller.signal });
rl.on('close', () => console.log('close'));
controller.abort();
console.log('aborted', rl.closed);

const before = readline.createInterface({ input: new PassThrough(), signal: AbortSignal.abort() });
console.log(before.closed);
before.on('close', () => console.log('close of the second'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('microtask'));

try {
  readline.createInterface({ input: new PassThrough(), signal: {} });
} catch (error) {
  console.log(error.code, error.message);
}
const asked = readline.createInterface({ input: new PassThrough(), output: new PassThrough() });
asked.question('x', { signal: AbortSignal.abort() }, () => console.log('never'));
const soon = new AbortController();
asked.question('y', { signal: soon.signal }, () => console.log('never'));
console.log(asked.getPrompt());
soon.abort();
console.log(asked.getPrompt(), JSON.stringify(asked.output.read().toString()));
asked.close();
