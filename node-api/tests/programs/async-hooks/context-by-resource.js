// The resource of what runs carries a value on to what it makes.
const { createHook, executionAsyncResource } = require('async_hooks');
const { readFile, writeFileSync, writeSync } = require('fs');
const log = (...words) => writeSync(1, `${words.join(' ')}\n`);
const key = Symbol('state');
createHook({
  init(id, type, trigger, resource) {
    const current = executionAsyncResource();
    if (current) resource[key] = current[key];
  },
}).enable();
const state = () => executionAsyncResource()[key];
for (const name of ['one', 'two']) {
  setTimeout(
    () => {
      executionAsyncResource()[key] = name;
      setImmediate(() => log('immediate', state()));
      process.nextTick(() => log('tick', state()));
      Promise.resolve().then(async () => {
        log('then', state());
        await null;
        log('await', state());
      });
      writeFileSync('data.txt', name);
      readFile('data.txt', () => log('read', state()));
    },
    name === 'one' ? 40 : 150,
  );
}
