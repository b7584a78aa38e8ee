const fs = require('node:fs/promises');

async function load() {
  console.log('load starts');
  await fs.readFile(__filename);
  console.log('file is here');
}

load().then(() => console.log('load is done'));
console.log('main script');
