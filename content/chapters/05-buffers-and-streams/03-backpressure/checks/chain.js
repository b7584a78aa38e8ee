const { Readable, PassThrough } = require('node:stream');

const first = new PassThrough();
const second = new PassThrough();
const source = Readable.from(['text']);
const last = source.pipe(first).pipe(second);
console.log(`last is second: ${last === second}`);
second.on('data', (chunk) => {
  console.log(`came through: ${chunk}`);
});
