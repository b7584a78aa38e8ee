// Promises are operations while a hook listens: what `then` and `await` make has the promise before as its trigger.
const { createHook, executionAsyncId, triggerAsyncId } = require('async_hooks');
const { writeSync } = require('fs');
const log = (...words) => writeSync(1, `${words.join(' ')}\n`);
createHook({
  init: (id, type, trigger) => log('init', id, type, trigger, executionAsyncId()),
  before: (id) => log('before', id, executionAsyncId(), triggerAsyncId()),
  after: (id) => log('after', id),
  promiseResolve: (id) => log('resolve', id),
}).enable();
async function inner() {
  log('inner');
  await null;
  return 5;
}
async function outer() {
  const pending = inner();
  await undefined;
  const value = await pending;
  log('value', value);
  try {
    await Promise.reject(new Error('caught'));
  } catch (error) {
    log(error.message);
  }
  return inner();
}
outer()
  .then((value) => log('done', value))
  .finally(() => log('finally'))
  .catch(() => log('never'));
new Promise((resolve) => resolve({ then: (done) => done(1) })).then(() => log('thenable'));
Promise.all([1, Promise.resolve(2)]).then(() => log('all'));
