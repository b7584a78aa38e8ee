// Hooks are not told what a promise of a class of the program's own comes from.
const { createHook } = require('node:async_hooks');
const { writeSync } = require('node:fs');
class Own extends Promise {}
createHook({
  init(id, type, trigger) {
    writeSync(1, `${type} ${id} ${trigger}\n`);
  },
}).enable();
Own.resolve(1);
Own.resolve(2).then(() => {});
new Own(() => {});
Promise.resolve(1).then(() => {});
Own.all([1]);
