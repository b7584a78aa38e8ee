const fs = require('node:fs');

process.on('exit', (code) => console.log(`exit ${code}`));

async function main() {
  try {
    console.log(await fs.promises.readFile('missing.txt'));
  } catch (error) {
    console.log(`caught: ${error.code}`);
  }
}
main();
console.log('main script');
