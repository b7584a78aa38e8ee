const fs = require('node:fs');

fs.mkdirSync('box');
fs.mkdirSync('box/folder');
fs.mkdirSync('box/folder/inner');
try {
  fs.writeFileSync('box/folder', 'text');
  console.log('nothing was said');
} catch {
  console.log('a folder is refused');
}
console.log(`in the box: ${fs.readdirSync('box')}`);
