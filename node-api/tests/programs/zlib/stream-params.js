// Level and strategy can change on the way.
const zlib = require('zlib');
const deflate = zlib.createDeflate({ level: 0 });
const parts = [];
deflate.on('data', (part) => parts.push(part));
deflate.write('stored '.repeat(100));
deflate.params(9, 0, (error) => {
  console.log('params', error, deflate._level);
  deflate.params(9, 0, () => console.log('the same again'));
  deflate.end('packed '.repeat(100));
});
deflate.on('end', () => {
  const bytes = Buffer.concat(parts);
  console.log(zlib.inflateSync(bytes).toString() === 'stored '.repeat(100) + 'packed '.repeat(100), bytes.length < 1000);
});
for (const args of [[10, 0], [1, 5], ['1', 0]]) {
  try {
    deflate.params(...args);
  } catch (error) {
    console.log(`${error}`);
  }
}
