// Nanoseconds of times, parts that are written with an encoding, what `writev` promises, and what `watchFile` remembers.
const fs = require('fs');
const { promisify } = require('util');
fs.writeFileSync('f', '');
fs.utimesSync('f', 1.23456789, 1593.123456789);
console.log(fs.statSync('f').atimeMs, fs.statSync('f').mtimeMs, fs.statSync('f', { bigint: true }).mtimeNs);
console.log(fs.statSync('/tmp').mode.toString(8));
console.log(fs.statSync('.').constructor, fs.Stats.length, new fs.Dirent('a', 1, 'p'));
(async () => {
  await fs.promises.writeFile('a', ['é', 'b'], 'latin1');
  console.log(fs.readFileSync('a'));
  await fs.promises.writeFile(
    'a',
    (function* () {
      yield '6162';
    })(),
    'hex',
  );
  console.log(fs.readFileSync('a'));
  console.log(await promisify(fs.writev)(fs.openSync('z', 'w'), [Buffer.from('a')]));
  fs.writeFileSync('w', '12');
  fs.watchFile('w', { interval: 15 }, (now, before) => console.log(now.size, before.size, before.nlink));
  setTimeout(() => fs.unlinkSync('w'), 100);
  setTimeout(() => fs.writeFileSync('w', 'new'), 250);
  setTimeout(() => fs.unwatchFile('w'), 400);
})();
