const readline = require('node:readline');
const { Readable } = require('node:stream');

const rl = readline.createInterface({ input: Readable.from(['one\ntw', 'o\r\nthree\r', '\nfour\u2028five\n\nsix']) });
rl.on('line', (line) => {
  console.log('line', JSON.stringify(line));
  process.nextTick(() => console.log('tick after', JSON.stringify(line)));
  Promise.resolve().then(() => console.log('microtask after', JSON.stringify(line)));
});
rl.on('pause', () => console.log('pause', rl.closed, rl.paused));
rl.on('resume', () => console.log('resume'));
rl.on('close', () => {
  console.log('close', rl.closed, rl.listenerCount('line'));
  setImmediate(() => console.log('immediate'));
});
console.log(rl.terminal, JSON.stringify(rl.line), rl.cursor, rl.closed, rl.paused, rl.crlfDelay, rl.getPrompt());
console.log(Object.keys(rl).filter((key) => !key.startsWith('_')).join());
