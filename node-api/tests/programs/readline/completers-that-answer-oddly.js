// What a completer answers is taken apart by index: anything but nothing at all can be taken apart.
const readline = require('readline');
const { PassThrough } = require('stream');
const answers = [
  {},
  { 0: ['xy'], 1: 'x' },
  'ab',
  5,
  [],
  [[], 'x'],
  [null, 'x'],
  Promise.resolve([['xz'], 'x']),
  undefined,
  null,
];
const completers = [
  ...answers.map((answer) => [answer, () => answer]),
  ...answers.map((answer) => [answer, (line, callback) => callback(null, answer)]),
];
function next() {
  const [answer, completer] = completers.shift() ?? [];
  if (completer === undefined) return;
  const input = new PassThrough();
  const rl = readline.createInterface({ input, output: new PassThrough(), terminal: true, completer });
  try {
    input.write('x\t');
  } catch (error) {
    console.log(error.name, error.message);
  }
  setImmediate(() => {
    console.log(answer, completer.length, JSON.stringify(rl.line));
    rl.close();
    next();
  });
}
next();
