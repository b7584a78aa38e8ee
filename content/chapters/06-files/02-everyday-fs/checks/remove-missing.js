const fs = require('node:fs');

try {
  fs.rmSync('missing', { recursive: true });
  console.log('nothing was said');
} catch (error) {
  console.log(`thrown: ${error.code}`);
}
fs.rmSync('missing', { recursive: true, force: true });
console.log('with force: nothing was said');
