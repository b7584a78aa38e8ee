const fs = require('node:fs');
fs.writeFileSync('a.log', 'one\ntwo\nthree\n');

async function count() {
  const text = await fs.promises.readFile('a.log', 'utf8');
  console.log(`lines: ${text.split('\n').length - 1}`);
}
count();

console.log('main script');
