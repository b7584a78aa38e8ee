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
const rl = readline.createInterface({ input, output, prompt: 'cmd> ' });
rl.question('name? ', (name) => {
  console.log('name', name, rl.getPrompt());
  rl.question('age? ', (age) => {
    console.log('age', age);
    rl.prompt();
    rl.on('line', (line) => {
      console.log('line', line);
      rl.setPrompt('next> ');
      rl.prompt();
    });
  });
  rl.question('asked while open ', () => console.log('never'));
});
console.log(rl.getPrompt());
input.write('Ada\n36\nrest\n');
input.end();
rl.on('close', () => console.log(shown));
