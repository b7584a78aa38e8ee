const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
const first = Buffer.from('first');
const second = Buffer.from('second');
source.push(first);
source.push(second);
const one = source.read(5);
console.log(`first is the same: ${one === first}`);
const two = source.read(6);
console.log(`second is the same: ${two === second}`);
