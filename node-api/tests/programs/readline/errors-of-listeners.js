const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const rl = readline.createInterface({ input: new PassThrough() });
rl.input.write('a\n');
setImmediate(() => {
  rl.on('error', (error) => console.log('error', error.message, rl.closed));
  rl.input.destroy(new Error('broken'));
  setImmediate(() => {
    console.log(rl.closed);
    rl.close();
    const other = readline.createInterface({ input: new PassThrough() });
    process.on('uncaughtException', (error, origin) => console.log('uncaught', error.message, origin));
    other.on('line', (line) => {
      console.log('line', line);
      if (line === 'b') throw new Error('in line');
    });
    other.on('close', () => console.log('close'));
    other.input.write('a\nb\nc\nd');
    setImmediate(() => {
      console.log(other.input.readableFlowing, other.input.isPaused());
      other.input.write('e\nf\n');
      other.input.end();
    });
  });
});
