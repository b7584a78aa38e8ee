const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
const third = Buffer.from('third');
source.push(Buffer.from('one'));
source.push(Buffer.from('two'));
source.push(third);
console.log(`both: ${source.read(6)}`);
const same = source.read(5) === third;
console.log(`third is the same: ${same}`);
