const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
const third = Buffer.from('third');
source.push(Buffer.from('one'));
source.push(Buffer.from('two'));
source.push(third);
console.log(`across: ${source.read(4)}`);
console.log(`to the end of two: ${source.read(2)}`);
const same = source.read(5) === third;
console.log(`third is the same: ${same}`);
