// A stream that breaks off: the error, or what there is with another finishFlush.
const zlib = require('zlib');
const whole = zlib.gzipSync('abc'.repeat(10));
for (const options of [{}, { finishFlush: zlib.constants.Z_SYNC_FLUSH }]) {
  for (const length of [0, 5, 10, whole.length - 8, whole.length - 1, whole.length]) {
    try {
      console.log(whole.length - length > 8 ? 'cut' : length - whole.length, zlib.gunzipSync(whole.subarray(0, length), options).length);
    } catch (error) {
      console.log(`${error}`, error.code);
    }
  }
}
