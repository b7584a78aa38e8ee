const readline = require('node:readline');
const { PassThrough, Writable } = require('node:stream');

const shown = [];
const output = new Writable({
  write(chunk, encoding, callback) {
    shown.push(String(chunk));
    callback();
  },
});
const input = new PassThrough();
const rl = readline.createInterface({ input, output, terminal: true });
rl._writeToOutput = (text) => output.write(rl.hidden ? text.replace(/[a-z]/g, '*') : text);
rl.question('password: ', (answer) => {
  console.log('answer', answer);
  rl.hidden = false;
  rl._writeToOutput('plain');
  console.log(shown);
  rl.close();
});
rl.hidden = true;
input.write('secret\r');
console.log(Object.keys(readline.Interface.prototype).filter((name) => name.startsWith('_')).sort().join(' '));
console.log(Object.keys(readline).join(), Object.keys(readline.promises).join());
console.log(readline.Interface.length, readline.createInterface.length, readline.Interface.prototype.question.length);

function Mine(options) {
  readline.Interface.call(this, options);
  this.mine = true;
}
Object.setPrototypeOf(Mine.prototype, readline.Interface.prototype);
Mine.prototype._onLine = function (line) {
  console.log('my line', line);
  readline.Interface.prototype._onLine.call(this, line.toUpperCase());
};
const mine = new Mine({ input: new PassThrough() });
mine.on('line', (line) => console.log('line', line));
mine.input.end('x\ny');
mine._prompt = 'set> ';
console.log(mine.getPrompt(), mine._line_buffer, mine._sawReturnAt, mine.mine, readline.Interface({ input: new PassThrough() }) instanceof readline.Interface);
