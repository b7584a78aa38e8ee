// Every level and strategy gives the text back; level 0 stores it.
const zlib = require('zlib');
const text = 'the quick brown fox jumps over the lazy dog. '.repeat(2000);
for (let level = -1; level <= 9; level++) {
  const small = zlib.deflateSync(text, { level });
  console.log(level, zlib.inflateSync(small).toString() === text, small.length > text.length, small.subarray(0, 2));
}
for (let strategy = 0; strategy <= 4; strategy++) {
  const small = zlib.gzipSync(text, { strategy });
  console.log(strategy, zlib.gunzipSync(small).toString() === text, small.subarray(0, 10));
}
for (let memLevel = 1; memLevel <= 9; memLevel += 4) console.log(zlib.inflateRawSync(zlib.deflateRawSync(text, { memLevel })).length);
for (let windowBits = 8; windowBits <= 15; windowBits++) console.log(windowBits, zlib.deflateSync('a', { windowBits }).subarray(0, 2));
