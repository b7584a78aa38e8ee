const fs = require('node:fs');

const show = (how) => {
  console.log(`${how}: ${fs.readFileSync('a.txt')}`);
};

fs.writeFileSync('a.txt', 'first text');
show('written');

fs.writeFileSync('a.txt', 'new');
show('again');

fs.writeFileSync('a.txt', '!', { flag: 'a' });
show('flag a');

try {
  fs.writeFileSync('a.txt', 'other', { flag: 'wx' });
} catch (error) {
  show(error.code);
}
