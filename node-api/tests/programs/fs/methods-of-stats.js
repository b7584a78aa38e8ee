// Methods of `Stats` are listed by `for in`, those of `Dirent` are not; taken off its object neither works.
const fs = require('fs');
const stats = fs.statSync(__filename);
const entry = fs.readdirSync(__dirname, { withFileTypes: true })[0];
for (const value of [stats, fs.statSync(__filename, { bigint: true }), entry]) {
  const names = [];
  for (const name in value) names.push(name);
  console.log(names.join());
  const { isFile, isDirectory } = value;
  for (const method of [isFile, isDirectory]) {
    try {
      console.log(method());
    } catch (error) {
      console.log(error.name, error.message);
    }
  }
}
console.log(stats.mtimeMs > Date.UTC(2020), stats.mtimeMs < Date.now(), stats.birthtime instanceof Date);
