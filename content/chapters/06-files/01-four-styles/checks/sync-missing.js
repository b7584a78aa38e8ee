const fs = require('node:fs');

console.log('before');
try {
  fs.readFileSync('missing.txt');
} catch (error) {
  console.log(`thrown: ${error.code}`);
}
