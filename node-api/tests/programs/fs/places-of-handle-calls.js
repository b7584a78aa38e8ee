// Where in Node the methods of a `FileHandle` complain, open and closed.
const fs = require('fs');
fs.writeFileSync('f', 'x');
const calls = [
  (handle) => handle.appendFile(5),
  (handle) => handle.appendFile('x', 5),
  (handle) => handle.appendFile('x', 'zz'),
  (handle) => handle.chmod(-1),
  (handle) => handle.chmod('zz'),
  (handle) => handle.chown('a'),
  (handle) => handle.chown(1000, 'a'),
  (handle) => handle.read(5),
  (handle) => handle.read(Buffer.alloc(1), 'x'),
  (handle) => handle.read(Buffer.alloc(1), 9),
  (handle) => handle.read(Buffer.alloc(1), 0, 1, 'x'),
  (handle) => handle.readv(5),
  (handle) => handle.readFile(5),
  (handle) => handle.readFile('zz'),
  (handle) => handle.truncate('x'),
  (handle) => handle.utimes('q', 1),
  (handle) => handle.utimes(1, 'q'),
  (handle) => handle.write(5),
  (handle) => handle.write(Buffer.alloc(1), 'x'),
  (handle) => handle.write(Buffer.alloc(1), 0, 5),
  (handle) => handle.writeFile(5),
  (handle) => handle.writeFile('x', 5),
  (handle) => handle.writeFile('x', 'zz'),
  (handle) => handle.writev(5),
];
const names = [
  'appendFile',
  'chmod',
  'chown',
  'datasync',
  'read',
  'readv',
  'readFile',
  'stat',
  'sync',
  'truncate',
  'utimes',
];
const show = (error) => console.log(error.stack.replaceAll(__dirname, '~'), error.code, error.syscall);
(async () => {
  const handle = await fs.promises.open('f', 'r+');
  for (const call of calls) await call(handle).catch(show);
  await handle.close();
  for (const name of [...names, 'write', 'writeFile', 'writev']) await handle[name]('x').catch(show);
  const dir = fs.opendirSync('.');
  dir.closeSync();
  for (const call of [() => dir.readSync(), () => dir.closeSync(), () => dir.read(() => {})]) {
    try {
      call();
    } catch (error) {
      show(error);
    }
  }
  await dir.close().catch(show);
  handle.read(Buffer.alloc(1));
})();
