const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
source.push(Buffer.from('loop'));
source.push(Buffer.from('room'));
console.log(`six: ${source.read(6)}`);
console.log(`two: ${source.read(2)}`);
