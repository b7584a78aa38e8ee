const readline = require('node:readline');

const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
rl.on('line', () => console.log('never'));
rl.on('pause', () => console.log('pause'));
rl.on('close', () => {
  console.log('close', rl.terminal);
  process.nextTick(() => console.log('tick'));
  setImmediate(() => console.log('immediate'));
});
rl.prompt();
rl.setPrompt('? ');
rl.prompt();
console.log('sync');
process.on('exit', (code) => console.log('exit', code));
