// An error leaves the operation that threw it current for those who handle it; then its `after` is told.
const { createHook, executionAsyncId } = require('async_hooks');
const { writeSync } = require('fs');
const log = (...words) => writeSync(1, `${words.join(' ')}\n`);
createHook({ before: (id) => log('before', id), after: (id) => log('after', id) }).enable();
process.on('uncaughtException', (error) => log(error.message, executionAsyncId()));
process.nextTick(() => {
  throw new Error('tick');
});
throw new Error('main');
