// A pipeline over a file that breaks off.
const fs = require('fs');
const zlib = require('zlib');
const { pipeline } = require('stream');
fs.writeFileSync('broken.gz', zlib.gzipSync('some text '.repeat(1000)).subarray(0, 30));
const out = fs.createWriteStream('broken.txt');
const gunzip = zlib.createGunzip();
out.on('close', () => console.log('out closed', out.destroyed));
gunzip.on('close', () => console.log('gunzip closed'));
pipeline(fs.createReadStream('broken.gz'), gunzip, out, (error) => {
  console.log(error.code, error.message, gunzip.destroyed);
  fs.unlinkSync('broken.gz');
});
