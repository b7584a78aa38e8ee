// Where in Node further functions of `fs` and `path` complain about how they were called.
const fs = require('fs');
const path = require('path');
fs.writeFileSync('f', 'x');
const fd = fs.openSync('f', 'r+');

const calls = [
  () => fs.readFile('f', 'zz', () => {}),
  () => fs.lutimes('f', 'q', 1, () => {}),
  () => fs.utimes('f', 'q', 1, () => {}),
  () => fs.lutimesSync('f', 'q', 1),
  () => fs.promises.lutimes('f', 'q', 1),
  () => fs.promises.utimes('f', 'q', 1),
  () => fs.read(fd, 'x', 0, 1, 0, () => {}),
  () => fs.write(fd, 'x'),
  () => fs.globSync('**', { exclude: 1 }),
  () => fs.glob(5, () => {}),
  () => fs.mkdtempDisposableSync('x-', 5),
  () => fs.mkdtempDisposableSync('x-', 'zz'),
  () => fs.mkdtempDisposableSync(undefined),
  () => fs.watchFile(5, () => {}),
  () => fs.unwatchFile(5),
  () => path.win32.resolve('C:', 5),
  () => fs.accessSync(new URL('http://x')),
  () => fs.copyFileSync(new URL('http://x'), 'g'),
  () => fs.readFileSync(new URL('http://x')),
  () => fs.stat(new URL('http://x'), () => {}),
  () => fs.promises.unlink(new URL('http://x')),
];

(async () => {
  for (const call of calls) {
    try {
      await call();
      console.log('no complaint');
    } catch (error) {
      const frames = error.stack.split('\n').filter((line) => line.startsWith('    at '));
      const inside = frames.slice(
        0,
        frames.findIndex((line) => line.includes(__filename)),
      );
      console.log(error.message);
      console.log(inside.join('\n'));
    }
  }
})();
