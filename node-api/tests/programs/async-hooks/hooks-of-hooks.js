// Hooks are told in the order in which they were enabled; one that changes the list is heard from the next event on.
const { AsyncResource, createHook } = require('async_hooks');
const { writeSync } = require('fs');
const log = (...words) => writeSync(1, `${words.join(' ')}\n`);
const late = createHook({ init: (id, type) => log('late', type) });
const first = createHook({
  init(id, type) {
    log('first', type, this === first);
    if (type === 'A') late.enable();
    if (type === 'B') first.disable();
  },
}).enable();
createHook({ init: (id, type) => log('second', type) }).enable();
for (const type of ['A', 'B', 'C']) new AsyncResource(type);
log(first.enable() === first, late.disable() === late);
new AsyncResource('D');
for (const name of ['init', 'before', 'after', 'destroy', 'promiseResolve']) {
  try {
    createHook({ [name]: 5 });
  } catch (error) {
    log(error.code, error.message);
  }
}
try {
  new AsyncResource('');
} catch (error) {
  log(error.code, error.message);
}
