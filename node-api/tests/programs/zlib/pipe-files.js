// A file through gzip into another, and back.
const fs = require('fs');
const zlib = require('zlib');
const text = Array.from({ length: 20_000 }, (_, i) => `line ${i}`).join('\n');
fs.writeFileSync('plain.txt', text);
fs.createReadStream('plain.txt')
  .pipe(zlib.createGzip())
  .pipe(fs.createWriteStream('plain.txt.gz'))
  .on('finish', () => {
    console.log(fs.statSync('plain.txt.gz').size < text.length / 2);
    let again = '';
    fs.createReadStream('plain.txt.gz')
      .pipe(zlib.createGunzip())
      .setEncoding('utf8')
      .on('data', (part) => (again += part))
      .on('end', () => {
        console.log(again === text);
        for (const name of ['plain.txt', 'plain.txt.gz']) fs.unlinkSync(name);
      });
  });
