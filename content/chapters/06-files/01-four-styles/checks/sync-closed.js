const fs = require('node:fs');

fs.mkdirSync('folder');
console.log('before');
const first = fs.openSync('folder');
fs.closeSync(first);
try {
  fs.readFileSync('folder');
} catch (error) {
  console.log(`thrown: ${error.code}`);
}
console.log(`closed: ${fs.openSync('folder') === first}`);
