// Comparing without saying where they differ.
const { timingSafeEqual } = require('crypto');
const attempt = (a, b) => {
  try {
    console.log(timingSafeEqual(a, b));
  } catch (error) {
    console.log(`${error}`, error.code, error instanceof RangeError);
  }
};
attempt(Buffer.from('abc'), Buffer.from('abc'));
attempt(Buffer.from('abc'), Buffer.from('abd'));
attempt(Buffer.from('abc'), Buffer.from('ab'));
attempt(new Uint16Array([1, 2]), new Uint8Array([1, 0, 2, 0]));
attempt(new ArrayBuffer(2), new DataView(new ArrayBuffer(2)));
attempt('abc', 'abc');
attempt(Buffer.from('abc'), null);
