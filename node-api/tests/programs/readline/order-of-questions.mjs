import { createInterface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';

const input = new PassThrough();
const rl = createInterface({ input });
rl.on('line', (line) => console.log('line', line));
const ask = async (name) => {
  const answer = await rl.question(`${name}? `);
  console.log(name, answer);
  process.nextTick(() => console.log('tick after', name));
  return answer;
};
ask('a').then((answer) => console.log('then', answer));
input.write('1\n2\n');
input.write('3\n');
setImmediate(async () => {
  console.log('immediate');
  const both = Promise.allSettled([ask('b'), ask('c')]);
  input.write('4\n5\n');
  setTimeout(() => console.log('c is never answered'), 1);
  console.log(await Promise.race([both, new Promise((resolve) => setTimeout(resolve, 5, 'waited'))]));
  rl.close();
  console.log(rl.closed, input.isPaused());
});
