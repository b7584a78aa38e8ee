// What a function under test has thrown shows who called it.
const assert = require('assert');
const { throws } = assert;
const show = (error) => console.log(error.stack.split('\n').slice(0, 6).join('\n'));
function parse(text) {
  if (typeof text !== 'string') throw new TypeError('need a string');
  return JSON.parse(text);
}
for (const check of [
  () => assert.throws(() => parse(5), RangeError),
  () => throws(() => parse(5), RangeError),
  () => assert.throws(() => parse(5), SyntaxError),
]) {
  try {
    check();
  } catch (error) {
    show(error);
  }
}
try {
  assert.doesNotThrow(() => parse(5));
} catch (error) {
  show(error.actual);
}
(async () => {
  await assert.rejects(async () => parse(5), RangeError).catch(show);
  await assert.rejects(() => parse(5)).catch(show);
  await assert.doesNotReject(async () => parse(5)).catch((error) => show(error.actual));
  assert.throws(() => parse(5), RangeError);
})();
