// Only the formats without a frame of gzip's take new parameters.
const zlib = require('zlib');
const run = (kind) =>
  new Promise((done) => {
    const stream = zlib[`create${kind}`]();
    const parts = [];
    stream.on('data', (data) => parts.push(data.toString('hex')));
    stream.on('end', () => done(console.log(kind, parts.join(' '))));
    stream.write('abcabcabc', () => stream.params(0, 0, () => stream.end('abcabcabc')));
  });
run('Deflate')
  .then(() => run('DeflateRaw'))
  .then(() => run('Gzip'));
