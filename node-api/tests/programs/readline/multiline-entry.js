const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const output = new PassThrough();
output.columns = 80;
const rl = readline.createInterface({
  input: new PassThrough(), output, terminal: true, history: ['third line\rsecond\rfirst', 'plain'],
});
const key = (name, modifiers = {}) => {
  rl.write(null, { name, ...modifiers });
  console.log(name, JSON.stringify(rl.line), rl.cursor, rl.getCursorPos(), JSON.stringify(output.read()?.toString()));
};
for (const name of ['up', 'up', 'up', 'down', 'down', 'up', 'up', 'left', 'home', 'up', 'down', 'end', 'backspace', 'up', 'up', 'up']) key(name);
rl.on('history', (history) => console.log('history', history));
rl.on('line', (line) => console.log('line', JSON.stringify(line)));
key('return');
rl.close();
