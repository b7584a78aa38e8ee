// A file through gzip into another, and back.
const fs = require('fs');
const zlib = require('zlib');
const text = Array.from({ length: 20_000 }, (_, i) => `line ${i}`).join('\n');
fs.writeFileSync('/tmp/plain.txt', text);
fs.createReadStream('/tmp/plain.txt')
  .pipe(zlib.createGzip())
  .pipe(fs.createWriteStream('/tmp/plain.txt.gz'))
  .on('finish', () => {
    console.log(fs.statSync('/tmp/plain.txt.gz').size < text.length / 2);
    let again = '';
    fs.createReadStream('/tmp/plain.txt.gz')
      .pipe(zlib.createGunzip())
      .setEncoding('utf8')
      .on('data', (part) => (again += part))
      .on('end', () => {
        console.log(again === text);
        for (const name of ['/tmp/plain.txt', '/tmp/plain.txt.gz']) fs.unlinkSync(name);
      });
  });
