process.env.TERM = 'dumb';
const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const input = new PassThrough();
const output = new PassThrough();
const rl = readline.createInterface({ input, output, terminal: true });
rl.on('line', (line) => console.log('line', JSON.stringify(line)));
rl.on('history', (history) => console.log('history', history));
rl.on('close', () => console.log('close', JSON.stringify(output.read()?.toString())));
rl.prompt();
input.write('ab\x1b[D\x7fc\r\n\x01x');
input.write('\n\x1b[A');
setImmediate(() => {
  console.log(JSON.stringify(rl.line), rl.cursor, JSON.stringify(output.read().toString()));
  rl.on('SIGINT', () => console.log('SIGINT'));
  input.write('\x03');
  input.write('left\x04never');
});
