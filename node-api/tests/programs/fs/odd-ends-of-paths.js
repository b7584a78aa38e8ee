// What a path ends with: dots, slashes and links decide what a system call means.
const fs = require('fs');
const os = require('os');
const path = require('path');
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'odd-'));
process.chdir(base);
const plain = (value) => JSON.stringify(value)?.replaceAll(base, '<base>');
function attempt(name, ...args) {
  const shown = `${name}(${args.map(plain).join(', ')})`;
  try {
    console.log(shown, plain(fs[`${name}Sync`](...args)));
  } catch (error) {
    console.log(shown, error.code, error.errno, error.syscall, plain(error.message), plain(error.path), error.dest);
  }
}
fs.mkdirSync('a');
fs.mkdirSync('b');
fs.writeFileSync('a/x', 'ax');
fs.writeFileSync('c', 'see');
fs.symlinkSync('a', 'l');
for (const [from, to] of [
  ['c/.', 'l/x'],
  ['.', 'b/x'],
  ['a', 'c/.'],
  ['a/.', 'b'],
  ['l/', 'k'],
  ['l/', 'l/'],
  ['c', 'k/'],
  ['c/', 'k'],
  ['a', 'a/y'],
  ['a/x', 'a'],
  ['..', 'k'],
  ['a', 'c'],
  ['c', 'a'],
  ['a', 'b'],
]) {
  attempt('rename', from, to);
}
attempt('rename', 'b', 'a/');
for (const odd of ['l/', 'l', 'c/', '.', '..', 'a/..', 'a/.', '', 'n/']) {
  if (odd !== 'l') attempt('unlink', odd);
  if (!/[.]/.test(odd)) attempt('rmdir', odd);
  attempt('mkdir', odd);
}
attempt('symlink', '', 'l');
attempt('symlink', 'x', 'n/');
attempt('symlink', 'x', '.');
attempt('link', 'c', 'd/');
attempt('link', 'c', 'a/x');
attempt('link', 'a', 'a/x');
attempt('link', 'a', 'd');
for (const [odd, flag] of [
  ['d/', 'w'],
  ['c/', 'w'],
  ['a/', 'wx'],
  ['a', 'wx'],
  ['a', 'a'],
  ['a/.', 'w'],
  ['d/', 'r'],
  ['l', fs.constants.O_NOFOLLOW],
  ['c', fs.constants.O_DIRECTORY],
  ['a', fs.constants.O_TRUNC],
]) {
  attempt('open', odd, flag);
}
attempt('writeFile', 'zero', 'z', { flag: 0 });
attempt('mkdir', 'p//q', { recursive: true });
attempt('mkdir', 'p/r/s/', { recursive: true });
attempt('mkdir', 'c/d', { recursive: true });
attempt('mkdir', 'c/', { recursive: true });
attempt('mkdir', 'c', { recursive: true });
attempt('mkdir', 'a/x/y/z', { recursive: true });
attempt('mkdir', 'l/', { recursive: true });
attempt('copyFile', 'a', 'zero');
attempt('copyFile', 'a', 'new');
attempt('copyFile', 'c', 'd/');
attempt('copyFile', 'c', 'a', fs.constants.COPYFILE_EXCL);
attempt('copyFile', 'a', 'l/', fs.constants.COPYFILE_EXCL);
attempt('rm', 'c/d', { recursive: true, force: true });
attempt('rm', 'c/d', { force: true });
attempt('rm', 'c/d', { recursive: true });
attempt('rm', 'l/', { recursive: true });
console.log(fs.readdirSync('.', { recursive: true }).sort().join(' '));
process.chdir('/');
fs.rmSync(base, { recursive: true });
