const fs = require('node:fs');
const tree = () => fs.readdirSync('t', { recursive: true }).sort().join(' ');
fs.mkdirSync('t/a/b/c', { recursive: true });
fs.writeFileSync('t/a/b/f', '1');
fs.mkdirSync('t/empty');
const ino = fs.statSync('t/a/b/f').ino;
fs.renameSync('t/a', 't/z');
console.log(tree(), fs.statSync('t/z/b/f').ino === ino);
fs.renameSync('t/z/b', 't/empty');
console.log(tree());
fs.renameSync('t/empty/f', 't/empty/f');
fs.renameSync('t/empty/', 't/slash/');
console.log(tree());
fs.symlinkSync('slash', 't/link');
fs.renameSync('t/link', 't/moved');
console.log(fs.readlinkSync('t/moved'), fs.readFileSync('t/moved/f', 'utf8'));
fs.writeFileSync('t/file', 'f');
fs.renameSync('t/file', 't/moved');
console.log(fs.lstatSync('t/moved').isFile(), tree());
for (const [from, to] of [['t/moved', 't/new/'], ['t/moved', 't/slash'], ['t/slash', 't/moved'], ['t/slash', 't/slash/c/d'], ['t', 't'], ['t/none', 't/none'], ['t/moved/x', 't/q'], ['.', 'q'], ['t/slash', 't/z/..']]) {
  try {
    console.log(fs.renameSync(from, to), from, to);
  } catch (error) {
    console.log(error.message);
  }
}
fs.chmodSync('t/slash', 0o500);
fs.renameSync('t/slash', 't/kept');
console.log((fs.statSync('t/kept').mode & 0o777).toString(8));
(async () => {
  await fs.promises.rename('t/kept', 't/last');
  await fs.promises.rename('t/kept', 't/last').catch((error) => console.log(error.code, error.dest));
  fs.rename('t/last', 't/end', (error) => console.log(error, tree()));
})();
