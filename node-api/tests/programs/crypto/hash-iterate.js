// The digest as the only chunk of an iteration, and by pipeline with a writable.
const { createHash } = require('crypto');
const { Readable, Writable } = require('stream');
const { pipeline } = require('stream/promises');
async function main() {
  for await (const chunk of Readable.from(['a', 'b', 'c']).pipe(createHash('md5'))) console.log(chunk.toString('hex'));
  const got = [];
  const sink = new Writable({
    write(chunk, encoding, done) {
      got.push(chunk.length, encoding);
      done();
    },
  });
  await pipeline(Readable.from(['a', 'b']), createHash('sha512').setEncoding('base64'), sink);
  console.log(got);
}
main().catch(console.error);
