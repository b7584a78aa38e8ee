// Where in Node's own code the calls on descriptors, `rm`, `cp`, `opendir` and the parts of other operations fail.
const fs = require('fs');
fs.writeFileSync('file', 'text');
fs.mkdirSync('folder/inner', { recursive: true });
const byte = Buffer.alloc(1);
const calls = [
  ['fsyncSync', 99],
  ['fdatasyncSync', 99],
  ['readSync', 99, byte],
  ['writeSync', 99, byte],
  ['writeSync', 99, 'text'],
  ['readvSync', 99, [byte]],
  ['writevSync', 99, [byte]],
  ['ftruncateSync', 99],
  ['closeSync', 99],
  ['closeSync', -1],
  ['closeSync', 'x'],
  ['fstatSync', 99],
  ['futimesSync', 99, 1, 1],
  ['fchmodSync', 99, 0o600],
  ['fchownSync', 99, 1, 1],
  ['rmSync', 'missing'],
  ['rmSync', 'folder'],
  ['cpSync', 'missing', 'copy'],
  ['cpSync', 'folder', 'copy'],
  ['cpSync', 'file', 'folder'],
  ['opendirSync', 'missing'],
  ['readFileSync', 'folder'],
  ['readFileSync', 'missing', 'utf8'],
  ['readFileSync', 99],
  ['writeFileSync', 'missing/x', byte],
  ['writeFileSync', 99, byte],
  ['appendFileSync', 'missing/x', byte],
  ['readdirSync', 'missing', { recursive: true }],
  ['accessSync', 'file', 9],
];
for (const [name, ...args] of calls) {
  try {
    fs[name](...args);
  } catch (error) {
    const inside = error.stack.split('\n').filter((line) => /\(node:(fs|internal\/fs)/.test(line));
    console.log(name, error.message, Object.keys(error));
    console.log(inside.join('\n'));
  }
}
const { fsyncSync } = fs;
try {
  fsyncSync(99);
} catch (error) {
  console.log(error.stack.split('\n')[1]);
}
