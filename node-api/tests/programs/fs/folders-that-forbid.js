// A folder without permission to write: nothing in it is made, moved or removed, and each form says so in its own way.
const fs = require('fs');
const os = require('os');
const path = require('path');
if (process.getuid() === 0) {
  process.setgid(1000);
  process.setuid(1000);
}
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'forbid-'));
process.chdir(base);
const plain = (value) => JSON.stringify(value)?.replaceAll(base, '<base>');
const said = (error) => [error.code, error.errno, error.syscall, plain(error.message), plain(error.path), error.dest];
function attempt(name, ...args) {
  try {
    console.log(name, ...args, plain(fs[`${name}Sync`](...args)));
  } catch (error) {
    console.log(name, ...args, ...said(error));
  }
}
fs.mkdirSync('ro/in', { recursive: true });
fs.writeFileSync('ro/in/y', 'y');
fs.mkdirSync('full');
fs.writeFileSync('full/x', 'x');
fs.mkdirSync('only');
fs.writeFileSync('only/x', 'x');
fs.chmodSync('ro', 0o555);
fs.chmodSync('only', 0o555);
attempt('rm', 'only', { recursive: true });
attempt('rm', 'only', { recursive: true, force: true });
attempt('rm', 'only/x');
attempt('rm', 'only/x', { force: true });
attempt('rmdir', 'ro/in');
attempt('rmdir', 'only/x');
attempt('unlink', 'ro/in');
attempt('unlink', 'only/x');
attempt('rename', 'only/x', 'moved');
attempt('rename', 'full', 'ro/full');
attempt('link', 'ro/in', 'ro/second');
attempt('link', 'full/x', 'ro/second');
attempt('symlink', 'x', 'ro/link');
attempt('mkdir', 'ro/new');
attempt('mkdir', 'ro/new/er', { recursive: true });
attempt('mkdtemp', 'ro/t');
attempt('copyFile', 'full/x', 'ro/x');
attempt('copyFile', 'full/x', 'only/x');
attempt('cp', 'full', 'ro/full', { recursive: true });
attempt('cp', 'full/x', 'ro/x');
attempt('writeFile', 'ro/new', 'n');
fs.chmodSync('full', 0o0);
attempt('readdir', 'full');
attempt('stat', 'full/x');
attempt('rm', 'full/x', { force: true, recursive: true });
attempt('rename', 'full', 'renamed');
attempt('rename', 'renamed', 'full');
fs.chmodSync('full', 0o755);
(async () => {
  for (const [name, ...args] of [
    ['rm', 'ro', { recursive: true }],
    ['rm', 'only', { recursive: true }],
    ['rm', 'only/x'],
    ['rm', 'only/x', { force: true }],
    ['rmdir', 'ro/in'],
    ['cp', 'full', 'ro/full', { recursive: true }],
    ['cp', 'full/x', 'ro/x'],
  ]) {
    await fs.promises[name](...args).then(
      () => console.log(name, ...args),
      (error) => console.log(name, ...args, ...said(error)),
    );
  }
  for (const name of ['ro', 'only']) fs.chmodSync(name, 0o755);
  process.chdir('/');
  fs.rmSync(base, { recursive: true });
})();
