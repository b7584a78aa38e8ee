const fs = require('node:fs');

console.log('before');
fs.mkdir('folder', () => {
  const first = fs.openSync('folder');
  fs.closeSync(first);
  fs.readFile('folder', (error) => {
    console.log(`error: ${error.code}`);
    const again = fs.openSync('folder');
    console.log(`closed: ${again === first}`);
  });
});
