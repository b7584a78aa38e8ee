// What cpSync looks at first, and whose errors come after.
const fs = require('fs');
const os = require('os');
const path = require('path');
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'copies-'));
process.chdir(base);
const plain = (value) => JSON.stringify(value)?.replaceAll(base, '<base>');
function attempt(from, to, options) {
  const shown = `${from} -> ${to} ${options ? Object.keys(options) : ''}`;
  try {
    fs.cpSync(from, to, options);
    console.log(shown, fs.existsSync(to));
  } catch (error) {
    console.log(shown, error.code, error.errno, error.syscall, plain(error.message), plain(error.path));
  }
}
fs.mkdirSync('a/deep', { recursive: true });
fs.mkdirSync('b');
fs.writeFileSync('a/x', 'ax');
fs.writeFileSync('c', 'see');
fs.symlinkSync('a', 'l');
fs.symlinkSync('nowhere', 'broken');
const deep = { recursive: true };
for (const [from, to, options] of [
  ['nothing', 'n'],
  ['c/d', 'n'],
  ['broken', 'n'],
  ['a', 'n'],
  ['.', 'b/x'],
  ['l', 'a/x', deep],
  ['l', 'b', deep],
  ['a', 'c', deep],
  ['c', 'b'],
  ['c', 'c'],
  ['a', 'l', deep],
  ['a', 'a/deep/er', deep],
  ['a/x', 'a/x/y/z'],
  ['c', 'c/d'],
  ['c', 'made/for/it'],
  ['c', 'slash/'],
  ['c', 'b/'],
  ['a', 'c/d', deep],
  ['a', 'copy', deep],
  ['a', 'copy', { recursive: true, force: false }],
  ['a', 'copy', { recursive: true, force: false, errorOnExist: true }],
  ['l', 'link', deep],
  ['l', 'link', deep],
]) {
  attempt(from, to, options);
}
console.log(fs.readdirSync('.', { recursive: true }).sort().join(' '));
process.chdir('/');
fs.rmSync(base, { recursive: true });
