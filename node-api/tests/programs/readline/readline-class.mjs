import { Readline } from 'node:readline/promises';
import { PassThrough } from 'node:stream';

const out = new PassThrough();
const text = () => JSON.stringify(out.read()?.toString());
const rl = new Readline(out);
console.log(rl.clearLine(0) === rl, text());
rl.cursorTo(3).cursorTo(1, 2).moveCursor(-1, 0).moveCursor(0, 2).moveCursor(0, 0).clearScreenDown().clearLine(-1).clearLine(1);
console.log(await rl.commit(), text());
console.log(rl.clearLine(0).rollback() === rl, await rl.commit(), text());

const auto = new Readline(out, { autoCommit: true });
auto.clearLine(0).cursorTo(0);
console.log('before the tick', text());
process.nextTick(() => console.log('after the tick', text()));
await null;
for (const wrong of [
  () => new Readline({}),
  () => new Readline(),
  () => new Readline(out, { autoCommit: 1 }),
  () => rl.clearLine(2),
  () => rl.clearLine('a'),
  () => rl.cursorTo(1.5),
  () => rl.cursorTo(1, 'a'),
  () => rl.moveCursor(1),
]) {
  try {
    wrong();
    console.log('fine');
  } catch (error) {
    console.log(error.code, error.message);
  }
}
