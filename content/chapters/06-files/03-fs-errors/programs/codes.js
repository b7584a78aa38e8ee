const fs = require('node:fs');

fs.mkdirSync('box');
fs.writeFileSync('box/a.txt', 'text');

const attempt = (name, action) => {
  try {
    action();
    console.log(`${name}: done`);
  } catch (error) {
    console.log(`${name}: ${error.code}`);
  }
};

attempt('read b.txt', () => fs.readFileSync('b.txt'));
attempt('read box', () => fs.readFileSync('box'));
attempt('list a.txt', () => fs.readdirSync('box/a.txt'));
attempt('make box', () => fs.mkdirSync('box'));
attempt('rmdir box', () => fs.rmdirSync('box'));
