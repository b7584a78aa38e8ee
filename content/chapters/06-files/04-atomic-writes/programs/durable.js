const fs = require('node:fs/promises');

async function save(path, text) {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await fs.open(temporary, 'wx');
  try {
    await file.writeFile(text);
    console.log('written: in the memory of the kernel');
    await file.sync();
    console.log('synced: on the disk');
  } finally {
    await file.close();
  }
  await fs.rename(temporary, path);
  console.log('renamed: everybody sees it');
}

save('score.txt', 'score: 2000');
