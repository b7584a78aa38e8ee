// Ids are taken whether anybody listens or not: by ticks, timers, resources, and what the console writes to.
const { AsyncResource, executionAsyncId, triggerAsyncId } = require('async_hooks');
const next = () => new AsyncResource('NEXT').asyncId();
console.log(executionAsyncId(), triggerAsyncId(), next());
console.log(next());
setTimeout(() => {
  console.log('timeout', executionAsyncId(), triggerAsyncId());
  Promise.resolve().then(() => console.log('then', executionAsyncId(), next()));
}, 20);
setImmediate(() => console.log('immediate', executionAsyncId(), triggerAsyncId(), next()));
process.nextTick(() => console.log('tick', executionAsyncId(), triggerAsyncId()));
queueMicrotask(() => console.log('microtask', executionAsyncId(), next()));
const resource = new AsyncResource('OUTER', { triggerAsyncId: 77 });
resource.runInAsyncScope(() => {
  console.log('scope', executionAsyncId(), triggerAsyncId());
  setTimeout(() => console.log('inside', triggerAsyncId() === resource.asyncId()), 40);
});
