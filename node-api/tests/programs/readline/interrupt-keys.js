const readline = require('node:readline');
const promises = require('node:readline/promises');
const { PassThrough } = require('node:stream');

const rl = readline.createInterface({ input: new PassThrough(), output: new PassThrough(), terminal: true });
rl.on('SIGINT', () => console.log('SIGINT'));
rl.on('SIGTSTP', () => console.log('SIGTSTP'));
rl.on('close', () => console.log('close'));
rl.input.write('ab\x03\x1a\x04');
setImmediate(() => {
  console.log(rl.closed, rl.line);
  rl.removeAllListeners('SIGINT');
  rl.input.write('\x03');
  setImmediate(async () => {
    console.log(rl.closed);
    for (const [sequence, name] of [['\x03', 'C'], ['\x04', 'D']]) {
      const asked = promises.createInterface({ input: new PassThrough(), output: new PassThrough(), terminal: true });
      asked.on('close', () => console.log('close by', name));
      setImmediate(() => asked.input.write(sequence));
      try {
        await asked.question('? ');
      } catch (error) {
        console.log(error.name, error.code, error.message);
      }
    }
    const raw = new PassThrough();
    raw.setRawMode = (mode) => console.log('raw', mode);
    const last = readline.createInterface({ input: raw, output: new PassThrough(), terminal: true });
    raw.end('unfinished');
    last.on('line', (line) => console.log('line', line));
    last.on('close', () => console.log('the end', raw.listenerCount('keypress'), raw.listenerCount('end'), raw.listenerCount('error')));
  });
});
