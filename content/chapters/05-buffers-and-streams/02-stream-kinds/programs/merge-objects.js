const { Readable } = require('node:stream');

const source = new Readable({
  objectMode: true,
  read() {},
});
source.push('ab');
source.push('cd');
source.push('ef');

console.log(`three: ${source.read(3)}`);
console.log(`the rest: ${source.read()}`);
console.log(`once more: ${source.read()}`);
