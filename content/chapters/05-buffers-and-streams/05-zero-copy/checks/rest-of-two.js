const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
const second = Buffer.from('room');
source.push(Buffer.from('loop'));
source.push(second);
console.log(`across: ${source.read(5)}`);
second.write('OOM', 1);
console.log(`rest of the second: ${source.read(3)}`);
