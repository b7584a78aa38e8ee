const fs = require('node:fs');
const util = require('node:util');
fs.mkdirSync('d');
fs.writeFileSync('d/f', '');
fs.chmodSync('d/f', 0o644);
console.log(fs.existsSync('d'), fs.existsSync('d/f'), fs.existsSync('d/f/x'), fs.existsSync(''), fs.existsSync(), fs.existsSync(5), fs.existsSync('a\0'), fs.existsSync(Buffer.from('d')), fs.existsSync(new URL(`file://${process.cwd()}/d/f`)));
const { R_OK, W_OK, F_OK } = fs.constants;
console.log(fs.accessSync('d/f', R_OK | W_OK), fs.accessSync('d', F_OK), fs.accessSync('d', null));
(async () => {
  for (const path of ['none', 'd/f/x', '']) {
    await new Promise((resolve) => fs.access(path, (error) => resolve(console.log(JSON.stringify(path), error.code, error.message, Object.keys(error).join()))));
    await fs.promises.access(path).catch((error) => console.log('promise', error.code));
  }
  console.log(await fs.promises.access('d'), await util.promisify(fs.exists)('d'));
  fs.access('d', R_OK, (error) => console.log(error));
})();
console.log(fs.statSync('none', { throwIfNoEntry: false }), fs.statSync('d/f/x', { throwIfNoEntry: false }), fs.lstatSync('none', { throwIfNoEntry: false }), fs.statSync('d', { throwIfNoEntry: false }).isDirectory());
try {
  fs.statSync('none', { throwIfNoEntry: true });
} catch (error) {
  console.log(error.message);
}
console.log(['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice'].map((name) => fs.statSync('d/f')[name]()).join());
for (const url of ['http://x/y', 'file://host/y', 'file:///a%2fb']) {
  try {
    console.log(fs.existsSync(new URL(url)));
    fs.statSync(new URL(url));
  } catch (error) {
    console.log(error.code, error.message);
  }
}
