// The classes of stats and entries: what they are called, what they have, and dates that are none.
const fs = require('fs');

fs.writeFileSync('file', 'x');
fs.mkdirSync('folder');
const [plain, big] = [fs.statSync('file'), fs.statSync('file', { bigint: true })];
for (const stats of [plain, big]) {
  console.log(
    stats.constructor.name,
    Object.getOwnPropertyNames(Object.getPrototypeOf(stats)),
    stats instanceof fs.Stats,
  );
  console.log(stats.isFile(), stats.isDirectory(), Object.getPrototypeOf(stats.constructor).name);
}
console.log(Object.getOwnPropertyNames(fs.Dirent.prototype));
fs.utimesSync('file', 5, 7);
fs.utimesSync('file', new Date(NaN), 9);
fs.lutimesSync('file', 11, new Date(NaN));
console.log(fs.statSync('file').mtimeMs, fs.statSync('file', { bigint: true }).atimeNs);
const made = new fs.Stats(1, 0o100644, 1, 0, 0, 0, 4096, 7, 3, 8, 1000, 2000, 3000, 4000);
console.log(made.isFile(), made.size, made.mtime);
console.log(new fs.Stats());
const found = fs.globSync('f*', { withFileTypes: true });
console.log(found.map((entry) => [entry.constructor.name, entry.parentPath, entry.name, entry.isDirectory()]));
