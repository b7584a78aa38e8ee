const fs = require('node:fs');
const { constants } = fs;
const text = () => fs.readFileSync('f', 'utf8');
const use = (flags, work, mode) => {
  const fd = fs.openSync('f', flags, mode);
  try {
    return work(fd);
  } finally {
    fs.closeSync(fd);
  }
};
use('w', (fd) => fs.writeSync(fd, 'abcdef'));
use('r+', (fd) => fs.writeSync(fd, 'XY'));
console.log(text());
use('a', (fd) => { fs.writeSync(fd, '1', 0); fs.writeSync(fd, '2'); });
console.log(text());
use('a+', (fd) => { const buffer = Buffer.alloc(3); console.log(fs.readSync(fd, buffer), String(buffer)); fs.writeSync(fd, '3'); console.log(fs.readSync(fd, buffer)); });
use(constants.O_RDWR | constants.O_CREAT, (fd) => { fs.readSync(fd, Buffer.alloc(2)); fs.writeSync(fd, '__'); });
console.log(text());
use('rs+', (fd) => { fs.ftruncateSync(fd, 4); fs.writeSync(fd, 'end', 6); });
console.log(JSON.stringify(text()), fs.statSync('f').size);
for (const flags of ['wx', 'xa', 'ax+', 'z', '', 'R', 1.5, null, {}]) {
  try {
    use(flags, () => console.log('opened', flags));
  } catch (error) {
    console.log(error.code, error.message);
  }
}
fs.unlinkSync('f');
const old = process.umask(0o027);
use('w', () => {}, 0o777);
console.log((fs.statSync('f').mode & 0o777).toString(8), old.toString(8));
fs.writeFileSync('g', '', { mode: 0o666 });
fs.mkdirSync('d');
console.log((fs.statSync('g').mode & 0o777).toString(8), (fs.statSync('d').mode & 0o777).toString(8));
const one = fs.openSync('f');
const two = fs.openSync('f');
fs.closeSync(one);
const three = fs.openSync('f');
console.log(three === one, two === one + 1);
fs.writeFileSync('f', 'position');
const fd = fs.openSync('f', 'r+');
console.log(fs.readFileSync(fd, 'utf8'), JSON.stringify(fs.readFileSync(fd, 'utf8')));
fs.writeFileSync(fd, '!');
fs.appendFileSync(fd, '?');
console.log(text());
