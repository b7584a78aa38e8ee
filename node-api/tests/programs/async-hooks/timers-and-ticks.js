// Each tick, timer and immediate is an operation: its id, what triggered it, and the callbacks around it.
const { createHook, executionAsyncId, triggerAsyncId, executionAsyncResource } = require('async_hooks');
const { writeSync } = require('fs');
const log = (...words) => writeSync(1, `${words.join(' ')}\n`);
createHook({
  init: (id, type, trigger, resource) => log('init', id, type, trigger, executionAsyncId(), resource.constructor.name),
  before: (id) => log('before', id, executionAsyncId(), triggerAsyncId()),
  after: (id) => log('after', id),
  destroy: (id) => log('destroy', id, executionAsyncId()),
}).enable();
process.on('beforeExit', () => log('beforeExit', executionAsyncId(), triggerAsyncId()));
process.on('exit', () => log('exit', executionAsyncId()));
log('main', executionAsyncId(), triggerAsyncId());
const timer = setTimeout(() => {
  log('timer', executionAsyncResource() === timer);
  setImmediate(() => process.nextTick(() => log('tick of immediate')));
}, 50);
process.nextTick(() => setTimeout(() => log('later'), 200), 'argument');
clearTimeout(setTimeout(() => log('never'), 1));
clearImmediate(setImmediate(() => log('never')));
let rounds = 0;
const interval = setInterval(() => {
  rounds += 1;
  log('round', rounds);
  if (rounds === 2) clearInterval(interval);
}, 400);
queueMicrotask(() => log('microtask', executionAsyncResource().constructor.name));
