const fs = require('node:fs/promises');

async function main() {
  const file = await fs.open('a.txt', 'w+');
  try {
    await file.write('one ');
    await file.write('two');
    const { size } = await file.stat();
    console.log(`size: ${size}`);
  } finally {
    await file.close();
  }
  const text = await fs.readFile('a.txt', 'utf8');
  console.log(`text: ${text}`);
}

main();
