// Collects small writes: when the file gets them, and which events tell so.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'utf8-'));
const file = path.join(folder, 'deep', 'log.txt');
const stream = new fs.Utf8Stream({ dest: file, minLength: 8, maxLength: 40, mkdir: true });
console.log(stream.fd, stream.file === null, stream.writing, stream.contentMode, stream.append, stream.mode, stream.sync);
for (const event of ['ready', 'write', 'drain', 'drop', 'finish', 'close', 'error']) {
  stream.on(event, (...args) => console.log(event, ...args));
}
console.log(stream.write('one '));
console.log(stream.write('two, three '));
console.log(stream.write('x'.repeat(40)));
stream.once('drain', () => {
  console.log(fs.readFileSync(file, 'utf8'));
  stream.write('é');
  stream.flush((error) => {
    console.log('flushed', error, fs.readFileSync(file, 'utf8'));
    process.nextTick(() => {
      stream.write('last');
      stream.end();
      try {
        stream.write('late');
      } catch (error) {
        console.log(error.code, error.message);
      }
    });
  });
});
stream.on('close', () => {
  console.log(JSON.stringify(fs.readFileSync(file, 'utf8')), stream.fd > 2);
  for (const act of [() => stream.write('a'), () => stream.flushSync(), () => stream.reopen(), () => stream.end()]) {
    try {
      act();
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }
  }
  stream.flush((error) => console.log('flush', error.message));
  stream.destroy();
  fs.rmSync(folder, { recursive: true });
});
