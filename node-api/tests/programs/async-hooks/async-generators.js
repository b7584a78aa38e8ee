// A call of an async generator's `next` makes the promise that the awaits inside are triggered by.
const { createHook, executionAsyncId } = require('async_hooks');
const { writeSync } = require('fs');
const log = (...words) => writeSync(1, `${words.join(' ')}\n`);
createHook({
  init: (id, type, trigger) => log('init', id, type, trigger, executionAsyncId()),
  before: (id) => log('before', id),
  after: (id) => log('after', id),
  promiseResolve: (id) => log('resolve', id),
}).enable();
async function* numbers() {
  yield 1;
  yield 2;
}
(async () => {
  for await (const number of numbers()) log(number);
})();
