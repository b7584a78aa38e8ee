const fs = require('node:fs/promises');

async function save(text) {
  const temporary = 'score.tmp';
  await fs.writeFile(temporary, text);
  console.log(`${text}: written`);
  return () => fs.rename(temporary, 'score.txt');
}

async function main() {
  const renameA = await save('A');
  const renameB = await save('B');
  for (const rename of [renameA, renameB]) {
    try {
      await rename();
      const saved = await fs.readFile('score.txt');
      console.log(`file: ${saved}`);
    } catch (error) {
      console.log(error.code);
    }
  }
}

main();
