// What is compressed, byte for byte: texts, numbers, runs and noise, in every level and strategy, and flushed on the way.
const zlib = require('zlib');
let seed = 7;
const random = (n) => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return (seed >> 8) % n;
};
const words = 'the of and to in is stream buffer node event loop tick promise const function return'.split(' ');
const text = (n) => Array.from({ length: n }, () => words[random(words.length)]).join(' ');
const inputs = {
  nothing: '',
  letter: 'a',
  word: 'hello',
  again: 'hello hello hello hello',
  sentence: 'The quick brown fox jumps over the lazy dog',
  run: 'a'.repeat(1000),
  pattern: 'abc'.repeat(300),
  page: 'Lorem ipsum dolor sit amet, '.repeat(40),
  zeros: Buffer.alloc(100000),
  records: JSON.stringify(Array.from({ length: 200 }, (_, id) => ({ id, name: `user${id}`, even: id % 2 === 0 }))),
  squares: Array.from({ length: 3000 }, (_, i) => i * i).join(','),
  noise: Buffer.from(Array.from({ length: 20000 }, () => random(256))),
  few: Buffer.from(Array.from({ length: 20000 }, () => random(4))),
  long: text(15000),
};
const shown = (bytes) => `${bytes.length} ${zlib.crc32(bytes).toString(16)}`;
for (const [name, input] of Object.entries(inputs)) {
  console.log(
    name,
    input.length,
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => shown(zlib.deflateRawSync(input, { level }))),
  );
  console.log(
    name,
    'strategies',
    [1, 2, 3, 4].map((strategy) => shown(zlib.deflateSync(input, { strategy }))),
  );
  const small = [1, 5, 9].map((memLevel) =>
    shown(zlib.deflateSync(input, { memLevel, windowBits: 9 + (memLevel % 4) })),
  );
  console.log(name, 'memory', small);
  const dictionary = Buffer.from(words.join(' '));
  const packed = zlib.deflateSync(input, { dictionary });
  console.log(name, 'dictionary', shown(packed), zlib.inflateSync(packed, { dictionary }).equals(Buffer.from(input)));
  if (input.length < 50) console.log(zlib.gzipSync(input).toString('hex'), zlib.deflateSync(input).toString('base64'));
}
(async () => {
  for (const steps of ['ww', 'wfw', 'wfff', 'wpw', 'wfpfw', 'fw']) {
    for (const kind of [
      undefined,
      zlib.constants.Z_SYNC_FLUSH,
      zlib.constants.Z_PARTIAL_FLUSH,
      zlib.constants.Z_BLOCK,
    ]) {
      const deflate = zlib.createDeflate({ level: 4 });
      const parts = [];
      deflate.on('data', (part) => parts.push(part));
      for (const step of steps) {
        if (step === 'w') deflate.write(inputs.records);
        else if (step === 'f') await new Promise((done) => deflate.flush(kind, done));
        else await new Promise((done) => deflate.params(7, 1, done));
      }
      deflate.end();
      await new Promise((done) => deflate.on('end', done));
      const whole = Buffer.concat(parts);
      console.log(steps, kind, shown(whole), zlib.inflateSync(whole).length);
    }
  }
})();
