const fs = require('node:fs');
fs.mkdirSync('s/in', { recursive: true });
fs.writeFileSync('s/a', 'A');
fs.writeFileSync('s/in/b', 'B');
fs.chmodSync('s/a', 0o640);
fs.symlinkSync('a', 's/link');
const tree = (name) => fs.readdirSync(name, { recursive: true }).sort().join();
fs.cpSync('s', 'deep/t', { recursive: true });
console.log(tree('deep/t'), fs.statSync('deep/t/a').mode.toString(8), fs.readlinkSync('deep/t/link').replace(process.cwd(), '.'));
const filtered = [];
fs.cpSync('s', 'v', { recursive: true, verbatimSymlinks: true, filter: (from, to) => { filtered.push(`${from} ${to}`); return !from.endsWith('b'); } });
console.log(filtered.sort(), tree('v'), fs.readlinkSync('v/link'));
fs.cpSync('s/a', 'copy', { dereference: true });
console.log(fs.lstatSync('copy').isFile(), fs.readFileSync('copy', 'utf8'));
fs.writeFileSync('v/a', 'changed');
fs.unlinkSync('v/link');
fs.cpSync('s', 'v', { recursive: true, force: false, verbatimSymlinks: true });
console.log(fs.readFileSync('v/a', 'utf8'), tree('v'));
fs.utimesSync('s/a', 1, 2);
fs.cpSync('s/a', 'kept', { preserveTimestamps: true });
console.log(fs.statSync('kept').mtimeMs, fs.statSync('kept').atimeMs > 1e12);
const show = (error) => console.log(error.name, error.code, error.errno, error.syscall, error.path, error.info?.code, error.message);
for (const [from, to, options] of [['s', 'x'], ['s', 's', { recursive: true }], ['s', 's/in/y', { recursive: true }], ['s', 'copy', { recursive: true }], ['copy', 's'], ['copy', 'kept', { force: false, errorOnExist: true }], ['copy', 'copy'], ['nope', 'x']]) {
  try {
    fs.cpSync(from, to, options);
    console.log('copied', from, to);
  } catch (error) {
    show(error);
  }
}
(async () => {
  await fs.promises.cp('s', 'p', { recursive: true, filter: async (from) => !from.includes('in') });
  console.log(tree('p'));
  await fs.promises.cp('s', 'x').catch(show);
  await fs.promises.cp('s', 's/in/deep', { recursive: true }).catch(show);
  await fs.promises.cp('s', 'p', { recursive: true, filter: () => { throw new Error('no'); } }).catch((error) => console.log(error.message));
  fs.cp('s/a', 'cb', (error) => {
    console.log(error, fs.readFileSync('cb', 'utf8'));
    fs.cp('nope', 'cb', (error) => console.log(error.code, error.syscall));
  });
})();
