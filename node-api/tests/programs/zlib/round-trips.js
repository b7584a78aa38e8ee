// Every pair of functions, on texts of many kinds.
const zlib = require('zlib');
const texts = ['', 'a', 'hello '.repeat(9), 'é☃💾'.repeat(50), 'x'.repeat(200_000)];
texts.push(Array.from({ length: 30_000 }, (_, i) => (i * i * 7919) % 97).join(','));
for (const [there, back] of [['gzip', 'gunzip'], ['deflate', 'inflate'], ['deflateRaw', 'inflateRaw'], ['gzip', 'unzip'], ['deflate', 'unzip']]) {
  for (const text of texts) {
    const small = zlib[`${there}Sync`](text);
    const again = zlib[`${back}Sync`](small).toString();
    console.log(there, back, again === text, again.length, small.length < Math.max(60, Buffer.byteLength(text) * 0.8));
  }
}
