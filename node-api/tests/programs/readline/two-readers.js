const readline = require('node:readline');
const { PassThrough } = require('node:stream');
const { on } = require('node:events');

const input = new PassThrough();
input.setEncoding('utf8');
const first = readline.createInterface({ input });
const second = readline.createInterface({ input });
first.on('line', (line) => {
  console.log('first', line);
  if (line === '2') first.close();
});
second.on('line', (line) => console.log('second', line));
second.on('pause', () => console.log('second pauses'));
second.on('close', () => console.log('second closes'));
input.write('1\n2\n3\n');
input.write('4\n');
setImmediate(async () => {
  console.log(input.isPaused(), first.closed, second.closed, second.paused);
  input.resume();
  input.end('5');
  const rl = readline.createInterface({ input: PassThrough.from(['é', '\nb\n', Buffer.from('c')]) });
  for await (const [line] of on(rl, 'line', { close: ['close'] })) console.log('on', line);
  rl.once('line', () => console.log('never'));
  console.log(rl.listenerCount('line'), rl.eventNames(), rl.input.destroyed);
});
