const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
source.push(Buffer.from('looproom'));
console.log(`first: ${source.read(4)}`);
console.log(`then: ${source.read(4)}`);
