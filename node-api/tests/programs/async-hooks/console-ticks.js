// With a hook enabled the console's own tick is heard, once for all that is printed before it runs.
const { createHook, executionAsyncId } = require('async_hooks');
const { writeSync } = require('fs');
createHook({
  init: (id, type, trigger) => writeSync(1, `init ${id} ${type} ${trigger}\n`),
  destroy: (id) => writeSync(1, `destroy ${id}\n`),
}).enable();
console.log('first', executionAsyncId());
console.log('second');
console.error('elsewhere');
setImmediate(() => console.log('third', executionAsyncId()));
