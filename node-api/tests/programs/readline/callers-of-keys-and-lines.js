// What stands in a stack below listeners of a terminal's lines, a completer, and an input that fails.
const readline = require('readline');
process.env.TERM = 'xterm';
const { PassThrough } = require('stream');
const lines = (error) => error.stack.split('\n').slice(0, 12).join('\n');
const attempt = (what) => {
  try {
    what();
  } catch (error) {
    console.log(lines(error));
  }
};
const fail = function failing() {
  throw new Error('failed');
};
const open = (options) => {
  const input = new PassThrough();
  return [input, readline.createInterface({ input, output: new PassThrough(), terminal: true, ...options })];
};
for (const end of ['\n', '\r']) {
  const [input, rl] = open();
  rl.on('line', fail);
  attempt(() => input.write(`a${end}`));
  rl.close();
}
for (const completer of [
  function at_once(line) {
    throw new Error(line);
  },
  function later(line, callback) {
    throw new Error(line);
  },
]) {
  const [input, rl] = open({ completer });
  attempt(() => input.write('b\t'));
  rl.close();
}
const [, plain] = open({ terminal: false });
plain.on('line', fail);
attempt(() => plain.write('x\n'));
const [failing, told] = open({ terminal: false });
told.on('error', (error) => console.log('told', error.message));
failing.destroy(new Error('of the input'));
attempt(() => readline.createInterface());
attempt(() => readline.createInterface({}));
attempt(() => readline.createInterface({ input: new PassThrough(), historySize: 'x' }));
