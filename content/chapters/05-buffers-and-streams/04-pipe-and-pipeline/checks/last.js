const { Readable, PassThrough } = require('node:stream');
const { pipeline } = require('node:stream');

const first = new PassThrough();
const second = new PassThrough();
const source = Readable.from(['text']);
const last = pipeline(source, first, second, () => {});
console.log(`the last stream: ${last === second}`);
second.on('data', (chunk) => {
  console.log(`came through: ${chunk}`);
});
