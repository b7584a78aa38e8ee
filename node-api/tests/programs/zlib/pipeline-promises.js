// Pipelines by promises: through and back, and through a function.
const { pipeline } = require('stream/promises');
const { Readable, PassThrough } = require('stream');
const zlib = require('zlib');
async function* upper(source) {
  for await (const chunk of source) yield chunk.toString().toUpperCase();
}
async function main() {
  const out = new PassThrough();
  await Promise.all([
    pipeline(Readable.from(['one ', 'two ', 'three']), zlib.createDeflateRaw(), zlib.createInflateRaw(), upper, out),
    (async () => console.log(Buffer.concat(await out.toArray()).toString()))(),
  ]);
  await pipeline(Readable.from([Buffer.from('junk')]), zlib.createUnzip(), async (source) => {
    for await (const chunk of source) console.log(chunk);
  }).catch((error) => console.log('rejected', error.code));
  const chunks = [];
  for await (const chunk of Readable.from(['x']).pipe(zlib.createGzip()).pipe(zlib.createUnzip())) chunks.push(`${chunk}`);
  console.log(chunks);
}
main();
