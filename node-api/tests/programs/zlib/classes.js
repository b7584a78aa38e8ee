// The classes: with new, without, by prototype.
const zlib = require('zlib');
const { Transform } = require('stream');
for (const name of ['Gzip', 'Gunzip', 'Deflate', 'Inflate', 'DeflateRaw', 'InflateRaw', 'Unzip']) {
  const stream = new zlib[name]();
  console.log(name, stream instanceof Transform, stream instanceof zlib[name], zlib[`create${name}`]() instanceof zlib[name], stream._mode);
}
console.log(new zlib.Gzip() instanceof zlib.Gunzip, zlib.Gunzip({ chunkSize: 100 })._chunkSize);
