// Several members in one gzip file, padding, and things that do not belong there.
const zlib = require('zlib');
const [a, b] = [zlib.gzipSync('first,'), zlib.gzipSync('second')];
const attempt = (name, parts, options) => {
  try {
    console.log(name, zlib[`${name}Sync`](Buffer.concat(parts), options).toString());
  } catch (error) {
    console.log(name, error.code, error.message);
  }
};
attempt('gunzip', [a, b]);
attempt('unzip', [a, b, a]);
attempt('gunzip', [a, Buffer.alloc(7)]);
attempt('gunzip', [a, Buffer.from('junk that is long enough')]);
attempt('gunzip', [a, Buffer.from('j')]);
attempt('gunzip', [a, Buffer.alloc(3), b]);
attempt('gunzip', [a, b.subarray(0, 12)]);
const strict = { rejectGarbageAfterEnd: true };
attempt('gunzip', [a], strict);
attempt('gunzip', [a, b], strict);
attempt('gunzip', [a, Buffer.alloc(2)], strict);
attempt('inflate', [zlib.deflateSync('text'), Buffer.from('junk')]);
attempt('inflate', [zlib.deflateSync('text'), Buffer.from('junk')], strict);
attempt('inflateRaw', [zlib.deflateRawSync('text'), Buffer.from('junk')]);
