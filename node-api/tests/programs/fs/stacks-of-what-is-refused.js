// What stands in stacks of calls that are aborted beforehand, and of some that are refused.
const fs = require('fs');
const signal = AbortSignal.abort();
const tell = (error) => console.log(error.stack.replaceAll(__filename, 'F').split('\n').slice(0, 5).join('\n'));
fs.readFile('x', { signal }, tell);
fs.writeFile('x', '', { signal }, tell);
fs.appendFile('x', '', { signal }, tell);
fs.stat('x', { signal }, tell);
for (const work of [() => fs.rmSync('x', { force: 5 }), () => fs.rm('x', { force: 5 }, () => {}), () => new fs.Dir()]) {
  try {
    work();
  } catch (error) {
    tell(error);
  }
}
(async () => {
  for (const work of [
    () => fs.promises.readFile('x', { signal }),
    () => fs.promises.writeFile('x', '', { signal }),
    () => fs.promises.appendFile('x', '', { signal }),
    () => fs.promises.lchmod('x', 1),
    () => fs.promises.readlink(5),
    () => fs.promises.mkdir(5),
    () => fs.promises.mkdtempDisposable(5),
  ]) {
    try {
      await work();
    } catch (error) {
      tell(error);
    }
  }
})();
