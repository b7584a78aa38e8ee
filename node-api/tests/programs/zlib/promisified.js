// Promises of the callback forms.
const { promisify } = require('util');
const zlib = require('zlib');
async function main() {
  const [gzip, gunzip] = [promisify(zlib.gzip), promisify(zlib.gunzip)];
  console.log((await gunzip(await gzip('text'))).toString());
  console.log((await promisify(zlib.inflate)(await promisify(zlib.deflate)('x'.repeat(99), { level: 1 }))).length);
  const all = await Promise.all(['a', 'bb', 'ccc'].map((text) => gzip(text).then(gunzip)));
  console.log(all.map(String));
  await gunzip(Buffer.from('nope')).catch((error) => console.log(error));
  await gunzip(zlib.gzipSync('abc').subarray(0, 14)).catch(({ code, errno, message }) => console.log(code, errno, message));
}
main();
