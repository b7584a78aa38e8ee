const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
const chunk = Buffer.from('looproom');
source.push(chunk);
const part = source.read(4);
console.log(`before: ${part}`);
chunk.write('LOOP');
console.log(`after: ${part}`);
