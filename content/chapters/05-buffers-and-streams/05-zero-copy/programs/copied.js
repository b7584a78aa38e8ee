const fs = require('node:fs');
const { PassThrough } = require('node:stream');

fs.writeFileSync('film', Buffer.alloc(256 * 1024));

let seen = 0;
const count = new PassThrough();
count.on('data', (chunk) => {
  seen += chunk.length;
});

const copy = fs.createWriteStream('copy-1');
fs.createReadStream('film').pipe(count).pipe(copy);
copy.on('finish', () => {
  console.log(`pipe: saw ${seen / 1024} KiB`);
  seen = 0;
  fs.copyFile('film', 'copy-2', () => {
    console.log(`copyFile: saw ${seen / 1024} KiB`);
    const { size } = fs.statSync('copy-2');
    console.log(`the copy: ${size / 1024} KiB`);
  });
});
