const fs = require('node:fs');

const { COPYFILE_EXCL } = fs.constants;
try {
  fs.copyFileSync('a.txt', 'b.txt', COPYFILE_EXCL);
} catch (error) {
  console.log(`thrown: ${error.code}`);
}
const made = fs.readdirSync('.').includes('b.txt');
console.log(`b was made: ${made}`);
