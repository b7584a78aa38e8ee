const fs = require('node:fs');
const path = require('node:path');
fs.mkdirSync('real/inner', { recursive: true });
fs.writeFileSync('real/inner/file', 'content');
fs.symlinkSync('real', 'dir');
fs.symlinkSync('dir/inner', 'deep');
fs.symlinkSync('../real/inner/file', 'real/up');
fs.symlinkSync(path.resolve('real/inner/file'), 'absolute');
fs.symlinkSync('later', 'early');
const relative = (name) => path.relative('.', name);
for (const name of ['dir', 'deep/file', 'real/up', 'dir/up', 'absolute', 'deep/..']) {
  console.log(name, relative(fs.realpathSync(name)), relative(fs.realpathSync.native(name)), fs.statSync(name).isDirectory());
}
console.log(fs.readlinkSync('dir'), fs.readlinkSync('deep', 'buffer'), fs.readlinkSync('real/up', 'hex'));
console.log(fs.existsSync('early'), fs.lstatSync('early').size, fs.lstatSync('early').isSymbolicLink(), fs.statSync('early', { throwIfNoEntry: false }));
fs.writeFileSync('early', 'made through the link');
console.log(fs.readFileSync('later', 'utf8'), fs.lstatSync('early').isSymbolicLink());
fs.unlinkSync('early');
console.log(fs.existsSync('later'));
console.log(fs.readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name).sort());
fs.rmSync('dir', { recursive: true });
console.log(fs.existsSync('real/inner/file'), fs.existsSync('dir'));
fs.symlinkSync('real/', 'slash');
for (const call of [() => fs.rmdirSync('slash'), () => fs.unlinkSync('slash')]) {
  try {
    call();
    console.log('done');
  } catch (error) {
    console.log(error.code, error.syscall);
  }
}
console.log(fs.lstatSync('absolute').size === path.resolve('real/inner/file').length, fs.lstatSync('deep').mode.toString(8));
fs.chmodSync('absolute', 0o600);
console.log(fs.statSync('real/inner/file').mode.toString(8));
fs.mkdirSync('x/../y', { recursive: true });
