const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
source.push(Buffer.from('ab'));
console.log(`with two there: ${source.read(3)}`);
source.push(Buffer.from('cd'));
console.log(`with four there: ${source.read(3)}`);
console.log(`the rest: ${source.read(1)}`);
