// A hash as a stream: written to, ended, read from.
const { createHash } = require('crypto');
const hash = createHash('sha256');
for (const event of ['readable', 'data', 'end', 'finish', 'close', 'prefinish']) {
  if (event !== 'data') hash.on(event, () => console.log(event));
}
hash.on('readable', () => {
  const data = hash.read();
  console.log('read', data && data.toString('hex').slice(0, 16));
});
console.log(hash.write('one '), hash.write(Buffer.from('two ')));
hash.end('three', () => console.log('end callback'));
process.nextTick(() => console.log('tick'));
setImmediate(() => console.log('immediate'));
