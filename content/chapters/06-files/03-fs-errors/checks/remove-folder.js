const fs = require('node:fs');

fs.mkdirSync('box');
try {
  fs.rmSync('box', { force: true });
  console.log('nothing was said');
} catch (error) {
  console.log('a folder is refused');
}
console.log(`left: ${fs.statSync('box').isDirectory()}`);
