const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const input = new PassThrough();
const rl = readline.createInterface({ input });
const log = (...args) => console.log(...args);
for (const name of ['pause', 'resume', 'close']) rl.on(name, () => log(name, input.isPaused(), rl.paused));
rl.on('line', (line) => {
  log('line', line);
  if (line === 'b') {
    log(rl.pause() === rl, rl.pause());
    setTimeout(() => log(rl.resume() === rl, rl.resume()), 10);
  }
});
input.write('a\nb\nc\n');
input.write('d\n');
input.end('e');
input.on('end', () => log('end'));
rl.on('close', () => {
  for (const method of ['pause', 'resume', 'prompt', 'write']) {
    try {
      log(method, rl[method]('x'));
    } catch (error) {
      log(method, error.code, error.message);
    }
  }
  log(rl.close());
  try {
    rl.question('?', () => {});
  } catch (error) {
    log(error.name, error.code);
  }
});
