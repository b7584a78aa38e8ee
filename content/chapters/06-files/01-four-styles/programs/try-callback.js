const fs = require('node:fs');

process.on('exit', (code) => console.log(`exit ${code}`));

try {
  fs.readFile('missing.txt', (error, text) => {
    if (error) throw error;
    console.log(text);
  });
} catch (error) {
  console.log(`caught: ${error.code}`);
}
console.log('main script');
