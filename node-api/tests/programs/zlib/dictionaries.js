// Dictionaries: asked for, wrong, and right.
const zlib = require('zlib');
const dictionary = Buffer.from('the quick brown fox');
const attempt = (name, bytes, options) => {
  try {
    console.log(zlib[`${name}Sync`](bytes, options).toString());
  } catch (error) {
    console.log(error.code, error.errno, error.message);
  }
};
// Made by zlib itself: these bytes refer to the dictionary.
const zlibBytes = Buffer.from('eJAAXgZ5K8lIVQBKYVAAIQAA', 'base64');
attempt('inflate', zlib.deflateSync('the fox', { dictionary }));
attempt('inflate', zlib.deflateSync('the fox', { dictionary }), { dictionary: Buffer.from('other') });
attempt('inflate', zlib.deflateSync('the fox', { dictionary }), { dictionary });
attempt('inflate', zlib.deflateSync('the fox'), { dictionary });
attempt('inflateRaw', zlib.deflateRawSync('the fox', { dictionary }), { dictionary });
attempt('inflate', zlibBytes, { dictionary });
zlib.inflate(zlib.deflateSync('x', { dictionary }), (error) => console.log(error.code, error.message));
