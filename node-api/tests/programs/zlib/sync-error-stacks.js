// Which functions of Node are on the stack of an error of the synchronous forms.
const zlib = require('zlib');
const { inflateSync } = zlib;
const whole = zlib.gzipSync('a text that is long enough');
const calls = [
  () => zlib.gunzipSync('not gzipped'),
  () => zlib.unzipSync(whole.subarray(0, 20)),
  () => zlib.inflateRawSync(Buffer.from([7, 8, 9])),
  () => inflateSync('plain text'),
  () => zlib.gunzipSync(whole, { maxOutputLength: 3 }),
];
for (const call of calls) {
  try {
    call();
  } catch (error) {
    const lines = error.stack.split('\n');
    console.log(lines.filter((line) => /^\w|node:(zlib|internal.errors)/.test(line)).join('\n'));
  }
}
