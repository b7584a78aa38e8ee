const fs = require('node:fs');
fs.mkdirSync('d/sub', { recursive: true });
fs.writeFileSync('d/old', 'x');
const events = [];
const watcher = fs.watch('d', (type, name) => events.push(`${type} ${name}`));
const steps = {
  'new file': () => fs.writeFileSync('d/a', 'text'),
  'new empty file': () => fs.writeFileSync('d/b', ''),
  'write': () => fs.writeFileSync('d/a', 'other'),
  'descriptor': () => { const fd = fs.openSync('d/c', 'w'); fs.writeSync(fd, 'x'); fs.writeSync(fd, 'y'); fs.ftruncateSync(fd, 1); fs.fchmodSync(fd, 0o600); fs.closeSync(fd); },
  'rename inside': () => fs.renameSync('d/a', 'd/a2'),
  'rename over': () => fs.renameSync('d/a2', 'd/b'),
  'move out': () => fs.renameSync('d/b', 'b'),
  'move in': () => fs.renameSync('b', 'd/back'),
  'unlink': () => fs.unlinkSync('d/back'),
  'mkdir': () => fs.mkdirSync('d/new/deep', { recursive: true }),
  'write below': () => fs.writeFileSync('d/sub/inner', 'x'),
  'rm tree': () => fs.rmSync('d/new', { recursive: true }),
  'symlink': () => fs.symlinkSync('nowhere', 'd/link'),
  'link': () => fs.linkSync('d/old', 'd/old2'),
  'chmod': () => fs.chmodSync('d/old', 0o600),
  'chmod folder': () => fs.chmodSync('d', 0o700),
  'utimes': () => fs.utimesSync('d/old', 1, 2),
  'copy': () => fs.copyFileSync('d/old', 'd/copy'),
  'copy over': () => fs.copyFileSync('d/old', 'd/copy'),
  'temporary': () => fs.mkdtempSync('d/sub/t'),
  'several': () => { for (const name of ['1', '2', '3']) fs.writeFileSync(`d/${name}`, name); },
  'unlinked while open': () => { const fd = fs.openSync('d/1', 'r+'); fs.unlinkSync('d/1'); fs.closeSync(fd); },
  'remove itself': () => fs.rmSync('d', { recursive: true }),
};
const names = Object.keys(steps);
(function next() {
  const name = names.shift();
  if (!name) return watcher.close();
  steps[name]();
  setTimeout(() => {
    const seen = events.splice(0);
    console.log(name, name === 'remove itself' ? seen.sort() : seen);
    next();
  }, 20);
})();
