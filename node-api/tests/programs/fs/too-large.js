// What is too long to be read at once, and what is too long for a disk.
const fs = require('node:fs');
fs.writeFileSync('c', 'start');
fs.truncateSync('c', 2 ** 31 - 1 + 1);
const tell = (way) => (error, bytes) => console.log(way, error ? `${error.name} ${error.code}: ${error.message}` : bytes.length);
const attempt = (way, run) => {
  try {
    run();
    console.log(way, fs.statSync('c').size, fs.statSync('c').blocks);
  } catch (error) {
    console.log(way, error.message, error.code, error.errno, error.syscall, error.path);
  }
};
attempt('readFileSync', () => fs.readFileSync('c'));
fs.readFile('c', (error, bytes) => {
  tell('readFile')(error, bytes);
  fs.promises.readFile('c').catch(tell('promise')).then(() => {
    for (const length of [2 ** 40, 2 ** 44 - 4096, 2 ** 44 - 4095, 2 ** 44, Number.MAX_SAFE_INTEGER]) {
      attempt(length, () => fs.truncateSync('c', length));
    }
    const fd = fs.openSync('c', 'r+');
    attempt('write at the end', () => console.log(fs.writeSync(fd, '12345', 2 ** 44 - 4096 - 2)));
    attempt('write beyond', () => fs.writeSync(fd, '12345', 2 ** 44));
    attempt('negative', () => fs.ftruncateSync(fd, -5));
    fs.closeSync(fd);
    fs.unlinkSync('c');
  });
});
