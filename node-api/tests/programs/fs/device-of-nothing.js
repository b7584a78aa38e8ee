// `/dev/null` by its name: what it is, what is read of it, and a copy of it.
const fs = require('fs');
const { devNull } = require('os');
console.log(fs.existsSync(devNull), fs.statSync(devNull).isCharacterDevice(), fs.lstatSync(devNull).size);
console.log(fs.realpathSync(devNull), fs.accessSync(devNull));
fs.writeFileSync(devNull, 'text');
fs.copyFileSync(devNull, 'empty');
console.log(fs.statSync('empty').size, fs.readFileSync(devNull, 'utf8') === '');
console.log(typeof fs.fstatSync(1).size);
fs.createReadStream(devNull)
  .on('end', () => console.log('end'))
  .resume();
