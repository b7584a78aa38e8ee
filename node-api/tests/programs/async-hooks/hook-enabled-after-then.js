// A hook hears of the jobs of promises that were made before it was enabled, but not of their making. What an `await` stands
// for is not there where nobody listened when it was made.
const { createHook, executionAsyncId } = require('async_hooks');
const heard = [];
Promise.resolve()
  .then(() => heard.push(`p in ${executionAsyncId()}`))
  .then(() => heard.push('p2'));
(async () => {
  await 1;
  heard.push('awaited');
})();
Promise.resolve({
  then(resolve) {
    heard.push('thenable');
    resolve();
  },
});
process.nextTick(() => heard.push('tick'));
createHook({
  init: (id, type) => heard.push(`init ${type} ${id}`),
  before: (id) => heard.push(`before ${id}`),
  after: (id) => heard.push(`after ${id}`),
}).enable();
process.on('exit', () => console.log(heard.join('\n')));
