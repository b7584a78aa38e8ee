const fs = require('node:fs');

fs.mkdirSync('old');
fs.writeFileSync('old/a.txt', 'text');

const attempt = (name, remove) => {
  try {
    remove();
    console.log(`${name}: done`);
  } catch (error) {
    console.log(`${name}: ${error.code}`);
  }
};

attempt('unlink', () => fs.unlinkSync('old'));
attempt('rmdir', () => fs.rmdirSync('old'));
attempt('rm', () => fs.rmSync('old', { recursive: true }));
attempt('rm again', () => fs.rmSync('old'));
attempt('force', () => fs.rmSync('old', { force: true }));
