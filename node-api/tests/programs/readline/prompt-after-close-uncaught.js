// The input has ended before an answer is ready, and nobody catches what `prompt` complains about.
const readline = require('readline');
const { Readable } = require('stream');
const lines = readline.createInterface({ input: Readable.from(['one\n', 'two']) });
lines.on('line', (line) => {
  setTimeout(() => {
    console.log('answer to', line);
    lines.prompt();
  }, 5);
});
lines.on('close', () => console.log('closed'));
