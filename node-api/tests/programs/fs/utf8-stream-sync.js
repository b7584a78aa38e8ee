// Writes at once, as buffers, and into another file after it was opened again.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'utf8-'));
const [first, second] = ['first', 'second'].map((name) => path.join(folder, name));
const stream = new fs.Utf8Stream({ dest: first, sync: true, append: false, contentMode: 'buffer', fsync: true });
for (const event of ['ready', 'write', 'drain', 'drop', 'finish', 'close', 'error']) {
  stream.on(event, (...args) => console.log(event, ...args));
}
console.log(stream.fd > 2, stream.fsync, stream.contentMode, stream.minLength, stream.maxLength, stream.periodicFlush);
console.log(stream.write(Buffer.from('one ')), fs.readFileSync(first, 'utf8'));
console.log(stream.write(Buffer.from('two ')), fs.readFileSync(first, 'utf8'));
try {
  stream.write('text');
} catch (error) {
  console.log(error.code, error.message);
}
stream.once('drain', () => {
  stream.reopen(second);
  stream.write(Buffer.from('three '));
  stream.once('ready', () => {
    stream.write(Buffer.from('four '));
    stream.end();
  });
});
stream.on('close', () => {
  console.log(fs.readFileSync(first, 'utf8'), '|', fs.readFileSync(second, 'utf8'));
  fs.rmSync(folder, { recursive: true });
});

for (const options of [{}, { fd: true }, { fd: 1, minLength: 20_000 }, { fd: 1, sync: 1 }, { fd: 1, maxLength: -1 },
  { fd: 1, contentMode: 'x' }, { fd: 1, fs: { write: 1 } }, null]) {
  try {
    new fs.Utf8Stream(options);
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
