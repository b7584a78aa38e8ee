const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
const chunk = Buffer.from('looproom');
source.push(chunk);
console.log(`front: ${source.read(4)}`);
chunk.write('ROOM', 4);
console.log(`rest: ${source.read(4)}`);
