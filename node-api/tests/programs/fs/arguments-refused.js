const fs = require('node:fs');
fs.writeFileSync('a', 'x');
const tries = [
  () => fs.accessSync('a', 9),
  () => fs.accessSync('a', 'x'),
  () => fs.chmodSync('a', '9'),
  () => fs.chmodSync('a'),
  () => fs.chmodSync('a', -1),
  () => fs.chownSync('a', 'x', 1),
  () => fs.chownSync('a', 1, 1.5),
  () => fs.chownSync('a', -2, 1),
  () => fs.fchmodSync(1),
  () => fs.utimesSync('a', NaN, 1),
  () => fs.utimesSync('a', 1),
  () => fs.futimesSync('a', 1, 1),
  () => fs.copyFileSync('a', 'b', 8),
  () => fs.mkdirSync('d', { mode: 'z' }),
  () => fs.mkdirSync('d', { recursive: 1 }),
  () => fs.rmSync('a', { recursive: 1 }),
  () => fs.rmSync('a', { force: 'y' }),
  () => fs.rmSync('a', null),
  () => fs.symlinkSync('a', 'b', 'q'),
  () => fs.readdirSync('.', { recursive: 1 }),
  () => fs.readdirSync('.', 'bad'),
  () => fs.truncateSync('a', 1.5),
  () => fs.ftruncateSync(20, 'x'),
  () => fs.openSync('a', 'q'),
  () => fs.openSync('a', 'r', 'z'),
  () => fs.openSync(5),
  () => fs.readFileSync('a', 5),
  () => fs.writeFileSync('a', 5),
  () => fs.writeFileSync('a', 'x', { flush: 1 }),
  () => fs.appendFileSync('a', {}),
  () => fs.renameSync('a'),
  () => fs.linkSync(null, 'b'),
  () => fs.mkdtempSync(),
  () => fs.statSync({}),
  () => fs.statSync('a\0b'),
  () => fs.closeSync('x'),
  () => fs.closeSync(-1),
  () => fs.watchFile('a'),
  () => fs.globSync(5),
  () => fs.opendirSync('.', { bufferSize: 0 }),
  () => fs.cpSync('a', 'b', { recursive: 1 }),
  () => fs.cpSync('a', 'b', { dereference: true, verbatimSymlinks: true }),
  () => fs.cpSync('a', 'b', { filter: 1 }),
  () => fs.stat('a'),
  () => fs.access('a', 9, () => {}),
  () => fs.readFile('a', 'utf8'),
  () => fs.exists('a'),
  () => fs.opendir('a'),
];
for (const attempt of tries) {
  try {
    console.log(String(attempt), attempt());
  } catch (error) {
    console.log(String(attempt).slice(6), error.name, error.code, error.message);
  }
}
