// A listener that throws: for a whole line, for the last one, and when the interface closes.
const readline = require('readline');
const { Readable } = require('stream');
process.on('uncaughtException', (error) => console.log(error.stack.split('\n').slice(0, 7).join('\n')));
const rows = readline.createInterface({ input: Readable.from(['{"id": 1}\n{id}\n', 'last']) });
rows.on('line', (line) => {
  const { id } = JSON.parse(line);
  console.log('row', id);
});
const closing = readline.createInterface({ input: Readable.from(['one\n']) });
closing.on('close', () => {
  throw new Error('at the end');
});
closing.on('line', (line) => console.log(line));
const stopped = readline.createInterface({ input: Readable.from(['one\n']) });
stopped.on('close', () => {
  throw new Error('stopped');
});
setTimeout(() => stopped.close(), 100);
