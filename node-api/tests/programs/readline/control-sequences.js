const readline = require('node:readline');
const { PassThrough } = require('node:stream');

const out = new PassThrough();
const text = () => JSON.stringify(String(out.read()));
console.log(readline.clearLine(out, -1), readline.clearLine(out, 0), readline.clearLine(out, 1), text());
console.log(readline.cursorTo(out, 4), readline.cursorTo(out, 4, 2), readline.cursorTo(out, 0, 0, () => console.log('cb')), text());
console.log(readline.moveCursor(out, 0, 0), readline.moveCursor(out, -2, 3), readline.moveCursor(out, 2, -3), text());
console.log(readline.clearScreenDown(out), text());
readline.moveCursor(out, 0, 0, (error) => console.log('nothing to do', error));
readline.cursorTo(null, 1, 1, (error) => console.log('no stream', error));
readline.clearLine(undefined, 1, (error) => console.log('no stream either', error));
readline.cursorTo(out, 1, () => console.log('y left out'));
for (const wrong of [
  () => readline.cursorTo(out, NaN),
  () => readline.cursorTo(out, 1, NaN),
  () => readline.cursorTo(out, 'a', 1),
  () => readline.cursorTo(out, 'a', 'b'),
  () => readline.moveCursor(out, 1, 1, 5),
  () => readline.clearLine(out, 1, {}),
  () => readline.clearScreenDown(out, null),
]) {
  try {
    console.log(wrong());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
