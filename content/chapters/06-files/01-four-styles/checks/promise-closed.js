const fs = require('node:fs');

console.log('before');
fs.mkdir('folder', () => {
  const first = fs.openSync('folder');
  fs.closeSync(first);
  fs.promises.readFile('folder').catch((error) => {
    console.log(`rejected: ${error.code}`);
    const again = fs.openSync('folder');
    console.log(`closed: ${again === first}`);
  });
});
