const { Readable } = require('node:stream');

const source = new Readable({ read() {} });
for (const letter of ['a', 'b', 'c', 'd', 'e']) {
  source.push(Buffer.from(letter));
}
const joined = source.read(5);
console.log(`joined: ${joined}`);
console.log(`length: ${joined.length}`);
