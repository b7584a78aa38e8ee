const fs = require('node:fs');

const { COPYFILE_EXCL } = fs.constants;
fs.writeFileSync('a.txt', 'new');
fs.writeFileSync('b.txt', 'precious');
try {
  fs.copyFileSync('a.txt', 'b.txt', COPYFILE_EXCL);
} catch (error) {
  console.log(`thrown: ${error.code}`);
}
console.log(`b: ${fs.readFileSync('b.txt')}`);
